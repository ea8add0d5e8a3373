package org.vaelab.data.idx;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file name as the sets of MNIST's family are distributed: {@code train-images-idx3-ubyte.gz}, {@code t10k-labels.idx1-ubyte},
 * {@code emnist-letters-test-images-idx3-ubyte}.
 *
 * @param prefix before the part, in lower case: "emnist-letters"; mostly empty
 */
record IdxName(String prefix, Part part, Kind kind) {

    enum Part {
        TRAIN,
        HELD_OUT
    }

    enum Kind {
        IMAGES,
        LABELS
    }

    private static final Pattern FORM = Pattern.compile(
            "(?:(?<prefix>.*)[-_.])?(?<part>train|t10k|test)[-_.](?<kind>images|labels)[-_.]idx[134]-ubyte(\\.gz)?");

    static Optional<IdxName> of(Path file) {
        Path name = file.getFileName();
        Matcher matcher = FORM.matcher(name == null ? "" : name.toString().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String prefix = matcher.group("prefix") == null ? "" : matcher.group("prefix");
        Part part = matcher.group("part").equals("train") ? Part.TRAIN : Part.HELD_OUT;
        Kind kind = matcher.group("kind").equals("images") ? Kind.IMAGES : Kind.LABELS;
        return Optional.of(new IdxName(prefix, part, kind));
    }

    IdxName with(Kind other) {
        return new IdxName(prefix, part, other);
    }
}
