package org.vaelab.data.images;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Opens image files, and says in a sentence what is wrong with those that fail. */
final class ImageBytes {

    /** Larger files are not read into memory whole. */
    private static final int SMALL = 16 << 20;

    private ImageBytes() {}

    /** Makes something of a file's bytes. */
    @FunctionalInterface
    interface Use<T> {

        T of(ImageInputStream in) throws IOException, UnusableImageException;
    }

    static <T> T use(ImageFile file, Use<T> use) throws UnusableImageException {
        try (ImageInputStream in = open(file)) {
            return use.of(in);
        } catch (NoSuchFileException e) {
            throw new UnusableImageException(e, "images.vanished");
        } catch (AccessDeniedException e) {
            throw new UnusableImageException(e, "images.forbidden");
        } catch (EOFException e) {
            throw new UnusableImageException(e, "images.cut-short");
        } catch (IOException | RuntimeException e) {
            // The decoders meet damage with exceptions of many kinds, unchecked ones too.
            throw new UnusableImageException(e, "images.damaged");
        }
    }

    private static ImageInputStream open(ImageFile file) throws IOException {
        // As it was when the folder was listed: asking anew would take as long as reading a small file.
        long length = file.length();
        if (length == 0) {
            throw new EOFException("the file is empty");
        }
        if (length > SMALL) {
            return new FileImageInputStream(file.path().toFile());
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            return new BytesInput(in.readNBytes((int) length));
        }
    }
}
