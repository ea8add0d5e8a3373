package org.vaelab.data.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vaelab.data.labels.LabelTable;

/**
 * Which columns of a table are what.
 *
 * @param headings of all columns; none where the first row is a point
 * @param x the first coordinate's
 * @param y the second coordinate's
 * @param label the class's, or −1
 * @param part the one that says what is held out, or −1
 */
record PointColumns(List<String> headings, int x, int y, int label, int part) {

    private static final int NONE = -1;
    private static final int WITH_CLASS = 3;
    private static final Set<String> PART = Set.of("part", "split", "set");
    private static final int MOST_CHARACTERS = 40;
    private static final Pattern FINITE = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);

    PointColumns {
        headings = List.copyOf(headings);
    }

    /**
     * By headings x and y; else of two columns of numbers, with or without a third one.
     *
     * @param first row
     * @param second row; none where there is none
     * @return empty for what is no table of points
     */
    static Optional<PointColumns> of(List<String> first, List<String> second) {
        boolean heading = first.stream().noneMatch(PointColumns::isNumber);
        List<String> names = heading
                ? first.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList()
                : List.of();
        if (names.contains("x") && names.contains("y")) {
            return Optional.of(new PointColumns(
                    first,
                    names.indexOf("x"),
                    names.indexOf("y"),
                    among(names, LabelTable.CLASS_COLUMN),
                    among(names, PART)));
        }
        List<String> row = heading ? second : first;
        if (row.size() < 2 || row.size() > WITH_CLASS || (heading && row.size() != first.size())) {
            return Optional.empty();
        }
        int label = row.size() < WITH_CLASS ? NONE : label(names, row);
        List<Integer> rest = IntStream.range(0, row.size())
                .filter(column -> column != label)
                .boxed()
                .toList();
        return rest.stream().allMatch(column -> isNumber(row.get(column)))
                ? Optional.of(new PointColumns(heading ? first : List.of(), rest.get(0), rest.get(1), label, NONE))
                : Optional.empty();
    }

    /** Of three columns: the one a heading names, else words, else whole numbers first where the last are none. */
    private static int label(List<String> names, List<String> row) {
        int named = among(names, LabelTable.CLASS_COLUMN);
        if (named >= 0) {
            return named;
        }
        boolean first = !isNumber(row.get(0)) || (isWhole(row.get(0)) && isNumber(row.get(2)) && !isWhole(row.get(2)));
        return first ? 0 : 2;
    }

    private static int among(List<String> names, Set<String> wanted) {
        return IntStream.range(0, names.size())
                .filter(column -> wanted.contains(names.get(column)))
                .findFirst()
                .orElse(NONE);
    }

    static boolean isFinite(String cell) {
        return cell.length() <= MOST_CHARACTERS && FINITE.matcher(cell).matches();
    }

    private static boolean isNumber(String cell) {
        return isFinite(cell) || NOT_FINITE.matcher(cell).matches();
    }

    /** Whether it is a number without a fraction, however it is written. */
    static boolean isWhole(String cell) {
        return isFinite(cell) && Double.parseDouble(cell) == Math.rint(Double.parseDouble(cell));
    }

    boolean hasHeading() {
        return !headings.isEmpty();
    }

    /** Whether a heading says which column holds classes; else that is a guess. */
    boolean isClassNamed() {
        return label >= 0
                && hasHeading()
                && LabelTable.CLASS_COLUMN.contains(headings.get(label).toLowerCase(Locale.ROOT));
    }

    /** The columns that tell of points beside where they lie; the class first, if there is one. */
    List<Integer> told() {
        List<Integer> told = new ArrayList<>();
        if (label >= 0) {
            told.add(label);
        }
        IntStream.range(0, headings.size())
                .filter(column -> column != x && column != y && column != label)
                .forEach(told::add);
        return told;
    }

    /** What a column is called; one without a heading goes by its number. */
    String name(int column) {
        String heading = hasHeading() ? headings.get(column) : "";
        return heading.isEmpty() ? "column " + (column + 1) : heading;
    }
}
