package org.vaelab.training;

import java.util.List;

/**
 * Why two settings cannot go together.
 *
 * @param setting the one to change, by the name it has on the command line
 * @param key of the sentence that says why
 * @param arguments of the sentence
 */
public record Conflict(String setting, String key, List<Object> arguments) {

    public Conflict {
        arguments = List.copyOf(arguments);
    }
}
