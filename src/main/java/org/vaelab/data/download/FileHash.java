package org.vaelab.data.download;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which a published file is known. */
final class FileHash {

    private static final int SHA_1_DIGITS = 40;

    private FileHash() {}

    /** Whether a file has a hash, given in lower-case hexadecimal; its length tells which kind it is. */
    static boolean fits(Path file, String hash) throws IOException {
        return of(file, hash.length() == SHA_1_DIGITS ? "SHA-1" : "SHA-256").equals(hash);
    }

    /** In lower-case hexadecimal. */
    static String of(Path file, String algorithm) throws IOException {
        MessageDigest digest = digest(algorithm);
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
