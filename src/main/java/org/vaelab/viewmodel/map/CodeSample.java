package org.vaelab.viewmodel.map;

import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Cloud;

/**
 * How many of all codes a map shows that does not show all of them.
 *
 * @param codes that are shown, to two digits: from one moment to the next there are a few more or fewer, which tells nobody anything
 * @param images that there are
 */
public record CodeSample(int codes, int images) {

    /** Null where all codes are shown, or none. */
    public static @Nullable CodeSample of(@Nullable Cloud cloud) {
        return cloud == null || cloud.codes().complete()
                ? null
                : new CodeSample(toTwoDigits(cloud.codes().currentCount()), cloud.count());
    }

    private static int toTwoDigits(int number) {
        int unit = 1;
        while (number / unit >= 100) {
            unit *= 10;
        }
        return (number + unit / 2) / unit * unit;
    }
}
