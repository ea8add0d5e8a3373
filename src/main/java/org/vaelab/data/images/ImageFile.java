package org.vaelab.data.images;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file that should hold an image, by its name.
 *
 * @param folders its folders' names below the one that was opened, outermost first
 * @param length in bytes
 * @param modifiedMillis when it was last changed
 */
record ImageFile(Path path, List<String> folders, long length, long modifiedMillis) {

    private static final Set<String> ENDINGS =
            Set.of("png", "jpg", "jpeg", "jpe", "jfif", "bmp", "gif", "webp", "tif", "tiff");

    ImageFile {
        folders = List.copyOf(folders);
    }

    /** Names that begin with a dot are not meant for people: .DS_Store, and ._a.png beside a.png. */
    static boolean isHidden(Path path) {
        return fileName(path).startsWith(".") || fileName(path).equals("__MACOSX");
    }

    static boolean isImage(Path path) {
        String name = fileName(path).toLowerCase(Locale.ROOT);
        return !isHidden(path) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    static String fileName(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }

    /** Below the folder that was opened, with slashes on every system. */
    String name() {
        return folders.isEmpty() ? fileName(path) : String.join("/", folders) + "/" + fileName(path);
    }
}
