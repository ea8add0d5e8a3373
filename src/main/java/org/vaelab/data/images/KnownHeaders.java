package org.vaelab.data.images;

import java.lang.ref.SoftReference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Progress;

/**
 * The headers of the folder that was looked at last, for as long as memory allows: a person decides how its images are read, and then its files are
 * not all opened another time. Any thread may use it.
 */
final class KnownHeaders {

    private volatile @Nullable SoftReference<Headers> last;

    /** Of these files, read where one is not known, or was changed since. */
    Headers of(List<ImageFile> files, Progress progress) throws InterruptedException {
        SoftReference<Headers> kept = last;
        Headers known = kept == null ? null : kept.get();
        Headers headers = known != null && known.files().equals(files) ? known.again() : Headers.read(files, progress);
        last = new SoftReference<>(headers);
        return headers;
    }
}
