package org.vaelab.data.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a table as its cells. */
public final class CsvLine {

    private static final int MOST_CHARACTERS = 1 << 16;

    private CsvLine() {}

    /**
     * Its cells without the white space around them; a cell in quotes may hold separators, and a doubled quote stands for one (RFC 4180).
     *
     * @param line none, or a longer one than tables have, has no cells
     * @param separators any of which ends a cell
     */
    public static List<String> cells(@Nullable String line, String separators) {
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
            } else if (!quoted && separators.indexOf(c) >= 0) {
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
