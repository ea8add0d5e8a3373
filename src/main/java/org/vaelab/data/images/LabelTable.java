package org.vaelab.data.images;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.UnreadableDatasetException;

/**
 * The classes in a labels.csv beside the images: a column of file names and one of classes.
 *
 * @param classByFile by what the table calls the file, with slashes
 */
record LabelTable(Map<String, String> classByFile) {

    static final String FILE_NAME = "labels.csv";

    private static final int MOST_CHARACTERS = 1 << 16;
    private static final Set<String> FILE_COLUMN = Set.of("file", "filename", "file_name", "image", "path", "name");
    private static final Set<String> CLASS_COLUMN = Set.of("label", "class", "category");

    LabelTable {
        classByFile = Map.copyOf(classByFile);
    }

    static LabelTable read(Path csv) throws UnreadableDatasetException {
        Map<String, String> classes = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
            List<String> header = cells(lines.readLine());
            int file = column(header, FILE_COLUMN, 0);
            int label = column(header, CLASS_COLUMN, file == 0 ? 1 : 0);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> cells = cells(line);
                if (cells.size() > Math.max(file, label)) {
                    classes.put(cells.get(file).replace('\\', '/'), cells.get(label));
                }
            }
        } catch (MalformedInputException e) {
            throw new UnreadableDatasetException(e, csv, "images.csv-not-utf8");
        } catch (IOException e) {
            throw new UnreadableDatasetException(e, csv, "data.unreadable", String.valueOf(e.getMessage()));
        }
        if (classes.isEmpty()) {
            throw new UnreadableDatasetException(csv, "images.csv-columns");
        }
        return new LabelTable(classes);
    }

    private static int column(List<String> header, Set<String> names, int otherwise) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return otherwise;
    }

    /** Commas or semicolons between cells; a cell in quotes may hold them, and a doubled quote stands for one. */
    private static List<String> cells(@Nullable String line) {
        List<String> cells = new ArrayList<>();
        if (line == null || line.length() > MOST_CHARACTERS) {
            return cells;
        }
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = line.startsWith("\ufeff") ? 1 : 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == ';')) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
