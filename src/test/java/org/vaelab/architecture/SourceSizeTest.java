package org.vaelab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceSizeTest {

    private static final int MOST_LINES_OF_A_FILE = 300;
    private static final int MOST_LINES_OF_A_METHOD = 60;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void noFileAndNoMethodIsLong(String folder) throws IOException {
        List<SourceFile> files;
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            files = paths.filter(path -> path.toString().endsWith(".java"))
                    .map(SourceFile::read)
                    .toList();
        }
        assertFalse(files.isEmpty(), "no sources in " + folder);
        assertEquals(List.of(), files.stream().flatMap(SourceSizeTest::tooLong).toList());
    }

    @Test
    void aLongMethodIsFound() {
        String body = "        count++;\n".repeat(MOST_LINES_OF_A_METHOD - 2);
        assertEquals(List.of(), tooLong(classWithMethod(body)).toList());
        assertEquals(
                List.of("Long.java: grow has 61 lines of code"),
                tooLong(classWithMethod(body + "        count++;\n")).toList());
    }

    @Test
    void aLongFileIsFound() {
        String fields = "    int field;\n".repeat(MOST_LINES_OF_A_FILE - 2);
        assertEquals(List.of(), tooLong(file("class Long {\n" + fields + "}\n")).toList());
        assertEquals(
                List.of("Long.java has 301 lines of code"),
                tooLong(file("class Long {\n" + fields + "    int last;\n}\n")).toList());
    }

    @Test
    void blankLinesAndCommentsAreNoCode() {
        SourceFile file = file("""
                /**
                 * int notCode;
                 */
                class Short {

                    /** One line. */
                    int field; // code

                    // not code
                    /* not
                    code */
                    void method() {
                        // not code

                        field = 1;
                    }
                }
                """);
        assertEquals(6, file.linesOfCode());
        assertEquals(List.of(new SourceFile.Method("method", 3)), file.methods());
    }

    private static Stream<String> tooLong(SourceFile file) {
        Stream<String> self = file.linesOfCode() > MOST_LINES_OF_A_FILE
                ? Stream.of(file.name() + " has " + file.linesOfCode() + " lines of code")
                : Stream.empty();
        Stream<String> methods = file.methods().stream()
                .filter(method -> method.linesOfCode() > MOST_LINES_OF_A_METHOD)
                .map(method -> file.name() + ": " + method.name() + " has " + method.linesOfCode() + " lines of code");
        return Stream.concat(self, methods);
    }

    private static SourceFile classWithMethod(String body) {
        return file("class Long {\n    int count;\n\n    void grow() {\n" + body + "    }\n}\n");
    }

    private static SourceFile file(String text) {
        return SourceFile.parse("Long.java", text);
    }
}
