package org.vaelab.data.npy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an array's numbers are.
 *
 * @param kind NumPy's letter: b truth values, u and i whole numbers, f fractions
 * @param bytes of one number
 */
record NumberType(char kind, int bytes, ByteOrder order) {

    private static final Pattern DESCRIPTION = Pattern.compile("([<>|=])?([buif])([1248])");

    /** By NumPy's description such as {@code <f4}; none for what cannot be read here. */
    static Optional<NumberType> of(String description) {
        Matcher parts = DESCRIPTION.matcher(description);
        if (!parts.matches()) {
            return Optional.empty();
        }
        char kind = parts.group(2).charAt(0);
        int bytes = Integer.parseInt(parts.group(3));
        ByteOrder order = ">".equals(parts.group(1)) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        boolean exists = kind == 'f' ? bytes >= 4 : kind != 'b' || bytes == 1;
        return exists ? Optional.of(new NumberType(kind, bytes, order)) : Optional.empty();
    }

    boolean isFraction() {
        return kind == 'f';
    }

    /** The number that starts at byte {@code at} of a buffer in this type's order. */
    double get(ByteBuffer buffer, int at) {
        return switch (bytes) {
            case 1 -> kind == 'i' ? buffer.get(at) : buffer.get(at) & 0xff;
            case 2 -> kind == 'i' ? buffer.getShort(at) : buffer.getShort(at) & 0xffff;
            case 4 ->
                kind == 'f' ? buffer.getFloat(at) : kind == 'i' ? buffer.getInt(at) : buffer.getInt(at) & 0xffffffffL;
            default -> kind == 'f' ? buffer.getDouble(at) : buffer.getLong(at);
        };
    }
}
