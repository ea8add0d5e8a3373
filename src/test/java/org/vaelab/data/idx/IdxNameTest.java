package org.vaelab.data.idx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.data.idx.IdxName.Kind;
import org.vaelab.data.idx.IdxName.Part;

final class IdxNameTest {

    @ParameterizedTest
    @CsvSource({
        "train-images-idx3-ubyte.gz,'',TRAIN,IMAGES",
        "train-images.idx3-ubyte,'',TRAIN,IMAGES",
        "train-labels-idx1-ubyte,'',TRAIN,LABELS",
        "t10k-labels.idx1-ubyte.GZ,'',HELD_OUT,LABELS",
        "test-images-idx3-ubyte,'',HELD_OUT,IMAGES",
        "emnist-letters-test-labels-idx1-ubyte.gz,emnist-letters,HELD_OUT,LABELS",
        "my-train-train-images-idx3-ubyte,my-train,TRAIN,IMAGES"
    })
    void knowsTheDistributedNames(String file, String prefix, Part part, Kind kind) {
        assertEquals(Optional.of(new IdxName(prefix, part, kind)), IdxName.of(Path.of(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"images.idx", "train-images", "train-images-idx3-ubyte.zip", "retrain-images-idx3-ubyte", "/"})
    void leavesOtherNamesAlone(String file) {
        assertEquals(Optional.empty(), IdxName.of(Path.of(file)));
    }

    @Test
    void anImageFileKnowsTheNameOfItsLabels() {
        IdxName images = new IdxName("emnist-digits", Part.TRAIN, Kind.IMAGES);
        assertEquals(
                Optional.of(images.with(Kind.LABELS)), IdxName.of(Path.of("emnist-digits-train-labels-idx1-ubyte.gz")));
    }
}
