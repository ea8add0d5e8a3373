package org.vaelab.cli;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Choices;
import org.vaelab.data.DataName;
import picocli.CommandLine.Option;

/** How data are read where that leaves a choice; which data leave which, and what an answer may be, the data say. */
final class DataOptions {

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "choice.size")
    private @Nullable String size;

    @Option(names = "--fit", paramLabel = "crop|pad|stretch", descriptionKey = "choice.fit")
    private @Nullable String fit;

    @Option(names = "--colour", paramLabel = "auto|grey|colour", descriptionKey = "choice.colour")
    private @Nullable String colour;

    @Option(names = "--tile", paramLabel = "WxH", descriptionKey = "choice.tile")
    private @Nullable String tile;

    @Option(names = "--gap", paramLabel = "PIXELS", descriptionKey = "choice.gap")
    private @Nullable String gap;

    @Option(names = "--labels", paramLabel = "table|none", descriptionKey = "choice.labels")
    private @Nullable String labels;

    @Option(names = "--split", paramLabel = "as-read|stratified|random", descriptionKey = "choice.split")
    private @Nullable String split;

    @Option(names = "--held-out", paramLabel = "PERCENT", descriptionKey = "choice.held-out")
    private @Nullable String heldOut;

    @Option(names = "--split-seed", paramLabel = "SEED", descriptionKey = "choice.split-seed")
    private @Nullable String splitSeed;

    @Option(names = "--tilt", paramLabel = "DEGREES", descriptionKey = "choice.tilt")
    private @Nullable String tilt;

    @Option(names = "--disc", paramLabel = "PERCENT", descriptionKey = "choice.disc")
    private @Nullable String disc;

    @Option(names = "--noise", paramLabel = "SIGMA", descriptionKey = "choice.noise")
    private @Nullable String noise;

    @Option(names = "--side", paramLabel = "32|64", descriptionKey = "choice.side")
    private @Nullable String side;

    /** A name of data with what is chosen here in place of what it says itself. */
    String of(String nameOrPath) {
        Map<String, String> chosen = new TreeMap<>();
        put(chosen, "size", size);
        put(chosen, "fit", fit);
        put(chosen, "colour", colour);
        put(chosen, "tile", tile);
        put(chosen, "gap", gap);
        put(chosen, "labels", labels);
        put(chosen, "split", split);
        put(chosen, "held-out", heldOut);
        put(chosen, "split-seed", splitSeed);
        put(chosen, "tilt", tilt);
        put(chosen, "disc", disc);
        put(chosen, "noise", noise);
        put(chosen, "side", side);
        if (chosen.isEmpty()) {
            return nameOrPath;
        }
        DataName name = DataName.parse(nameOrPath);
        Map<String, String> all = new TreeMap<>(name.choices().texts());
        all.putAll(chosen);
        return new DataName(name.source(), new Choices(all)).toString();
    }

    private static void put(Map<String, String> chosen, String id, @Nullable String text) {
        if (text != null) {
            chosen.put(id, text);
        }
    }
}
