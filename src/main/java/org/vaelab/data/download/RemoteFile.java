package org.vaelab.data.download;

/**
 * A file as it is published.
 *
 * @param name below each mirror's address, and in the folder it goes to
 * @param bytes its length
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record RemoteFile(String name, long bytes, String sha256) {}
