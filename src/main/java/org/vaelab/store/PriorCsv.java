package org.vaelab.store;

import java.util.regex.Pattern;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** What a prior has learned as comma-separated values: a latent dimension a column, a row a class. */
final class PriorCsv {

    /** A float is 16 characters at most, and a comma. */
    static final int MOST_BYTES_A_NUMBER = 24;

    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

    private PriorCsv() {}

    static String of(VaeParameters parameters) {
        VaeConfig config = parameters.config();
        float[] numbers = parameters.priorNumbers();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < numbers.length; i++) {
            boolean endsRow = (i + 1) % config.latentDim() == 0;
            lines.append(numbers[i]).append(endsRow ? '\n' : ',');
        }
        return lines.toString();
    }

    /** @param count how many numbers the configuration asks for */
    static float[] parse(String content, int count) throws MalformedModelException {
        String[] parts = SEPARATOR.split(content.strip(), -1);
        if (parts.length != count) {
            throw new MalformedModelException("store.prior-count", parts.length, count);
        }
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(parts[i]);
        }
        return numbers;
    }

    private static float number(String text) throws MalformedModelException {
        try {
            float number = Float.parseFloat(text);
            if (Float.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new MalformedModelException(e, "store.prior-number", text);
        }
        throw new MalformedModelException("store.prior-number", text);
    }
}
