package org.vaelab.vae;

/**
 * A model's two networks as DL4J's ModelSerializer writes them: each opens in any DL4J program.
 *
 * @param encoder a zip file's bytes
 * @param decoder a zip file's bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, from the engine to the file
public record SavedNetworks(byte[] encoder, byte[] decoder) {}
