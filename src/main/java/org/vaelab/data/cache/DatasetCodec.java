package org.vaelab.data.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vaelab.data.Column;
import org.vaelab.data.ColumnTable;
import org.vaelab.data.DataReport;
import org.vaelab.data.DataReport.Unreadable;
import org.vaelab.data.Dataset;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageNames;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelStore;
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.ImageShape;

/** A data set without its pixels, as bytes: where in which store each image is, classes, report. */
final class DatasetCodec {

    private DatasetCodec() {}

    static void write(Dataset dataset, List<PixelStore> stores, DataOutputStream out) throws IOException {
        out.writeInt(dataset.shape().channels());
        out.writeInt(dataset.shape().height());
        out.writeInt(dataset.shape().width());
        writeImages(dataset.train(), stores, out);
        writeImages(dataset.heldOut(), stores, out);
        writeTexts(dataset.classNames(), out);
        writeReport(dataset.report(), out);
    }

    static Dataset read(DataInputStream in, List<PixelStore> stores, Path location) throws IOException {
        ImageShape shape = new ImageShape(in.readInt(), in.readInt(), in.readInt());
        ImageSet train = readImages(shape, stores, in);
        ImageSet heldOut = readImages(shape, stores, in);
        List<String> classes = readTexts(in);
        return Dataset.from(location, new HeldOutSplit(train, heldOut), classes, readReport(in));
    }

    private static void writeImages(ImageSet images, List<PixelStore> stores, DataOutputStream out) throws IOException {
        out.writeInt(images.count());
        out.writeInt(stores.indexOf(images.store()));
        for (int i = 0; i < images.count(); i++) {
            out.writeInt(images.place(i));
            out.writeByte(images.label(i));
        }
        out.writeBoolean(!images.names().isEmpty());
        for (int i = 0; i < images.count() && !images.names().isEmpty(); i++) {
            writeText(images.names().get(i), out);
        }
        writeColumns(images.columnTable(), stores, out);
    }

    private static void writeColumns(ColumnTable table, List<PixelStore> stores, DataOutputStream out)
            throws IOException {
        out.writeInt(table.columns().size());
        if (table.columns().isEmpty()) {
            return;
        }
        out.writeInt(stores.indexOf(table.store()));
        for (Column column : table.columns()) {
            writeText(column.name(), out);
            writeTexts(column.categories(), out);
        }
    }

    private static ColumnTable readColumns(List<PixelStore> stores, DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count == 0) {
            return ColumnTable.NONE;
        }
        PixelStore store = stores.get(in.readInt());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new Column(readText(in), readTexts(in)));
        }
        return new ColumnTable(columns, store);
    }

    private static void writeTexts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            writeText(text, out);
        }
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(readText(in));
        }
        return texts;
    }

    private static ImageSet readImages(ImageShape shape, List<PixelStore> stores, DataInputStream in)
            throws IOException {
        int count = in.readInt();
        PixelStore store = stores.get(in.readInt());
        int[] places = new int[count];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            places[i] = in.readInt();
            labels[i] = in.readByte();
        }
        ImageSet images = new ImageSet(shape, store, places, labels);
        ImageSet named = in.readBoolean() ? images.named(readNames(count, in)) : images;
        return named.withColumns(readColumns(stores, in));
    }

    private static ImageNames readNames(int count, DataInputStream in) throws IOException {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = readText(in);
        }
        return ImageNames.of(count, i -> names[i]);
    }

    private static void writeReport(DataReport report, DataOutputStream out) throws IOException {
        writeSentences(report.facts(), out);
        writeSentences(report.warnings(), out);
        out.writeInt(report.unreadable().size());
        for (Unreadable file : report.unreadable()) {
            writeText(file.name(), out);
            writeValue(file.reason(), out);
        }
    }

    private static DataReport readReport(DataInputStream in) throws IOException {
        List<Sentence> facts = readSentences(in);
        List<Sentence> warnings = readSentences(in);
        List<Unreadable> unreadable = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            unreadable.add(new Unreadable(readText(in), readSentence(in)));
        }
        return new DataReport(facts, warnings, unreadable);
    }

    private static void writeSentences(List<Sentence> sentences, DataOutputStream out) throws IOException {
        out.writeInt(sentences.size());
        for (Sentence sentence : sentences) {
            writeValue(sentence, out);
        }
    }

    private static List<Sentence> readSentences(DataInputStream in) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            sentences.add(readSentence(in));
        }
        return sentences;
    }

    /** A letter for the kind, then the value: those that reports put into their texts. */
    private static void writeValue(Object value, DataOutputStream out) throws IOException {
        if (value instanceof Sentence sentence) {
            out.writeByte('s');
            writeText(sentence.key(), out);
            out.writeInt(sentence.arguments().size());
            for (Object argument : sentence.arguments()) {
                writeValue(argument, out);
            }
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeByte('n');
            out.writeLong(((Number) value).longValue());
        } else if (value instanceof Number number) {
            out.writeByte('d');
            out.writeDouble(number.doubleValue());
        } else {
            out.writeByte('t');
            writeText(value.toString(), out);
        }
    }

    private static Object readValue(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 's' -> {
                String key = readText(in);
                List<Object> arguments = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    arguments.add(readValue(in));
                }
                yield new Sentence(key, arguments);
            }
            case 'n' -> in.readLong();
            case 'd' -> in.readDouble();
            case 't' -> readText(in);
            default -> throw new IOException("no value begins with " + kind);
        };
    }

    private static Sentence readSentence(DataInputStream in) throws IOException {
        if (readValue(in) instanceof Sentence sentence) {
            return sentence;
        }
        throw new IOException("a sentence is missing");
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
