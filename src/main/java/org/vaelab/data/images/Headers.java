package org.vaelab.data.images;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.DataReport.Unreadable;
import org.vaelab.data.ParallelWork;
import org.vaelab.data.Progress;
import org.vaelab.data.images.ImageChoices.Fit;
import org.vaelab.i18n.Sentence;

/** The files of a folder with what is known of each so far: its header, or why it cannot be used. Any thread may use it. */
final class Headers {

    private final List<ImageFile> files;
    private final AtomicReferenceArray<@Nullable ImageHeader> headers;
    private final AtomicReferenceArray<@Nullable Sentence> troubles;

    private Headers(List<ImageFile> files) {
        this.files = files;
        headers = new AtomicReferenceArray<>(files.size());
        troubles = new AtomicReferenceArray<>(files.size());
    }

    static Headers read(List<ImageFile> files, Progress progress) throws InterruptedException {
        Headers headers = new Headers(files);
        ParallelWork.forEach(0, files.size(), headers::readOne, progress);
        return headers;
    }

    /** The same as they were read, without what decoding found; files that could not be read are tried again. */
    Headers again() {
        Headers same = new Headers(files);
        for (int file = 0; file < files.size(); file++) {
            ImageHeader header = headers.get(file);
            if (header == null) {
                same.readOne(file);
            } else {
                same.headers.set(file, header);
            }
        }
        return same;
    }

    private void readOne(int file) {
        try {
            headers.set(file, ImageHeader.read(files.get(file)));
        } catch (UnusableImageException e) {
            troubles.set(file, e.sentence());
        }
    }

    List<ImageFile> files() {
        return files;
    }

    Stream<ImageHeader> readable() {
        return IntStream.range(0, files.size()).mapToObj(headers::get).filter(Objects::nonNull);
    }

    /** How many of the usable files hold further images, which are left out. */
    int goOn() {
        return (int) Arrays.stream(usable())
                .mapToObj(headers::get)
                .filter(header -> header != null && header.goesOn())
                .count();
    }

    /** The files that can be used as far as is known, by number. */
    int[] usable() {
        return IntStream.range(0, files.size())
                .filter(file -> troubles.get(file) == null)
                .toArray();
    }

    /** At most {@code count} usable files, evenly spread. */
    int[] sample(int count) {
        int[] usable = usable();
        int step = Math.max(1, usable.length / count);
        return Arrays.stream(IntStream.iterate(0, i -> i < usable.length, i -> i + step)
                        .limit(count)
                        .toArray())
                .map(i -> usable[i])
                .toArray();
    }

    /** Decodes a usable file for a size; one that fails is noted and none is given. */
    @Nullable
    Decoded decode(int file, int width, int height, Fit fit) {
        ImageHeader header = headers.get(file);
        if (header == null) {
            return null;
        }
        try {
            Crop crop = Crop.of(header, width, height, fit);
            Picture picture = ImageBytes.use(files.get(file), in -> PictureReader.read(in, header, crop));
            return new Decoded(picture, crop, header.orientation());
        } catch (UnusableImageException e) {
            troubles.set(file, e.sentence());
            return null;
        }
    }

    List<Unreadable> unreadable() {
        return IntStream.range(0, files.size())
                .mapToObj(file -> {
                    Sentence trouble = troubles.get(file);
                    return trouble == null
                            ? null
                            : new Unreadable(files.get(file).name(), trouble);
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
