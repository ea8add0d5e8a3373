package org.vaelab.view.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** A library the program is built with, as {@code libraries.properties} names it: the build fills the versions in. */
record Library(String name, String version, String licence) {

    private static final String RESOURCE = "/org/vaelab/libraries.properties";
    private static final int PARTS = 3;

    static List<Library> all() {
        return Arrays.stream(properties().getProperty("libraries").split(";"))
                .map(Library::parse)
                .toList();
    }

    static String programVersion() {
        return properties().getProperty("program");
    }

    private static Library parse(String text) {
        String[] parts = text.trim().split("\\|", PARTS);
        return new Library(parts[0].trim(), parts[1].trim(), parts[2].trim());
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Library.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
