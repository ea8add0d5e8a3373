package org.vaelab.data.npy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vaelab.data.UnreadableDatasetException;

/**
 * What an .npy file says of its array; the format is NumPy Enhancement Proposal 1.
 *
 * @param shape the sizes, outermost first
 * @param bytes before the numbers
 */
record NpyHeader(NumberType type, List<Long> shape, long bytes) {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int MOST_CHARACTERS = 1 << 16;
    private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([^']{1,20})'");
    private static final Pattern FORTRAN = Pattern.compile("'fortran_order'\\s*:\\s*True");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([\\d,\\sL-]{0,400})\\)");

    NpyHeader {
        shape = List.copyOf(shape);
    }

    static boolean isAhead(byte[] start) {
        return start.length >= MAGIC.length && Arrays.equals(Arrays.copyOf(start, MAGIC.length), MAGIC);
    }

    /** Reads it and checks that the array it announces can be there. */
    static NpyHeader read(DataInputStream in, ByteSource source) throws IOException, UnreadableDatasetException {
        Path file = source.file();
        byte[] magic = in.readNBytes(MAGIC.length);
        if (!isAhead(magic)) {
            throw new UnreadableDatasetException(file, "images.npy-magic");
        }
        int version = in.readUnsignedByte();
        in.readUnsignedByte();
        long length = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
        if (version > 1) {
            length |= (long) Short.toUnsignedInt(Short.reverseBytes(in.readShort())) << 16;
        }
        if (length > MOST_CHARACTERS || length > source.length()) {
            throw new UnreadableDatasetException(file, "images.npy-header");
        }
        byte[] text = new byte[(int) length];
        in.readFully(text);
        long before = MAGIC.length + (version > 1 ? 6 : 4) + length;
        return parse(new String(text, StandardCharsets.UTF_8), before, file).checked(source);
    }

    private static NpyHeader parse(String text, long before, Path file) throws UnreadableDatasetException {
        if (text.contains("O'")) {
            throw new UnreadableDatasetException(file, "images.npy-pickled");
        }
        if (FORTRAN.matcher(text).find()) {
            throw new UnreadableDatasetException(file, "images.npy-fortran");
        }
        Matcher type = TYPE.matcher(text);
        Matcher shape = SHAPE.matcher(text);
        if (!type.find() || !shape.find()) {
            throw new UnreadableDatasetException(file, "images.npy-header");
        }
        NumberType numbers = NumberType.of(type.group(1)).orElse(null);
        if (numbers == null) {
            throw new UnreadableDatasetException(file, "images.npy-type", type.group(1));
        }
        return new NpyHeader(numbers, sizes(shape.group(1), file), before);
    }

    private static List<Long> sizes(String text, Path file) throws UnreadableDatasetException {
        try {
            return Arrays.stream(text.replace("L", "").split(",", -1))
                    .map(String::strip)
                    .filter(size -> !size.isEmpty())
                    .map(Long::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            throw new UnreadableDatasetException(e, file, "images.npy-header");
        }
    }

    private NpyHeader checked(ByteSource source) throws UnreadableDatasetException {
        double needed = bytes + (double) type.bytes();
        for (long size : shape) {
            if (size < 1 || size > Integer.MAX_VALUE) {
                throw new UnreadableDatasetException(source.file(), "images.npy-size", size);
            }
            needed = bytes + (needed - bytes) * size;
        }
        if (needed > source.length()) {
            throw new UnreadableDatasetException(source.file(), "images.npy-shorter", shape.toString());
        }
        return this;
    }

    /** How many there are along the first axis. */
    int count() {
        return shape.isEmpty() ? 0 : Math.toIntExact(shape.get(0));
    }
}
