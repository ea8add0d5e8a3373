package org.vaelab.data.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.vaelab.data.Dataset;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.FileErrors;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageNames;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.PixelSink;
import org.vaelab.data.Progress;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.ImageShape;

/** A folder of files of four bytes, each an image of 2 × 2; it counts how often it is read. */
final class CountingFormat implements DatasetFormat {

    int readings;
    boolean interrupting;

    @Override
    public Sentence description() {
        return Sentence.of("images.folder");
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isDirectory(path);
    }

    @Override
    public Dataset read(Path path, Progress progress, PixelRoom room)
            throws UnreadableDatasetException, InterruptedException {
        readings++;
        return FileErrors.explain(path, () -> {
            List<Path> files = list(path);
            PixelSink sink = room.take(files.size(), 4);
            byte[] labels = new byte[files.size()];
            for (int i = 0; i < labels.length; i++) {
                byte[] pixels = Files.readAllBytes(files.get(i));
                if (pixels.length != 4) {
                    throw new UnreadableDatasetException(files.get(i), "data.cut-short");
                }
                labels[i] = (byte) (i % 2);
                if (interrupting) {
                    Thread.currentThread().interrupt();
                }
                sink.put(i, pixels, 0);
            }
            ImageSet all = new ImageSet(
                            ImageShape.grey(2, 2),
                            sink.finish(),
                            IntStream.range(0, labels.length).toArray(),
                            labels)
                    .named(ImageNames.of(labels.length, i -> "偶/" + i));
            HeldOutSplit split = HeldOutSplit.tenth(all);
            List<String> names = List.of("偶", "odd");
            return new Dataset(
                    String.valueOf(path.getFileName()),
                    path.toAbsolutePath().toString(),
                    split.train(),
                    split.heldOut(),
                    names,
                    new ReportBuilder().examine(all).classes(all, names).build(List.of()));
        });
    }

    private static List<Path> list(Path path) throws IOException {
        try (var files = Files.list(path)) {
            return files.sorted().toList();
        }
    }
}
