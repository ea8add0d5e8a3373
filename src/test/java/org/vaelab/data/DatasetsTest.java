package org.vaelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.data.catalog.StandardDatasets;
import org.vaelab.data.idx.IdxExport;

final class DatasetsTest {

    @TempDir
    private Path folder;

    @Test
    void locationsRoundTrip() throws Exception {
        Datasets datasets = StandardDatasets.in(folder);
        Dataset strokes = datasets.open("strokes", Progress.silent());
        assertEquals("strokes", strokes.location());
        Path exported = folder.resolve("strokes");
        IdxExport.write(strokes, exported);
        Dataset read = datasets.open(exported.toString(), Progress.silent());
        Dataset again = datasets.open(read.location(), Progress.silent());
        assertEquals(read.location(), again.location());
        assertEquals(strokes.classNames(), again.classNames());
        assertEquals(strokes.train().label(123), again.train().label(123));
        for (int pixel = 0; pixel < strokes.shape().size(); pixel++) {
            assertEquals(strokes.heldOut().value(3999, pixel), again.heldOut().value(3999, pixel));
        }
    }

    @Test
    void mnistIsOfferedOnlyOnceItIsThere() {
        Datasets datasets = StandardDatasets.in(folder);
        assertEquals(
                List.of("strokes", "moon", "shapes", "faces", "spiral", "ring", "blobs", "two-moons"),
                datasets.builtIns().stream().map(BuiltIn::id).toList());
        assertComplains(datasets, "mnist", "not on this machine yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nosuch", "no\u0000such", "strokes "})
    void anUnknownNameIsAnsweredWithTheKnownOnes(String name) {
        assertComplains(
                StandardDatasets.in(folder),
                name,
                "built-in data set (strokes, moon, shapes, faces, spiral, ring, blobs, two-moons, mnist, fashion-mnist,");
    }

    @Test
    void aModelIsSaidToBeOne() throws IOException {
        Path model = Files.copy(Path.of("assets/starter.vaelab"), folder.resolve("mine.vaelab"));
        assertComplains(StandardDatasets.in(folder), model.toString(), "is a trained model, not images");
    }

    @Test
    void aFolderOfSomethingElseIsAnsweredWithWhatCanBeRead() {
        assertComplains(StandardDatasets.in(folder), folder.toString(), "choose a folder of IDX files");
    }

    private static void assertComplains(Datasets datasets, String name, String complaint) {
        var thrown = assertThrows(UnreadableDatasetException.class, () -> datasets.open(name, Progress.silent()));
        assertTrue(thrown.getMessage().contains(complaint), thrown.getMessage());
    }
}
