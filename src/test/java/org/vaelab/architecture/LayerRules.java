package org.vaelab.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;

/** Which package may use which. Each rule takes the root package, so that the fixture can be judged like the program. */
final class LayerRules {

    /** Below the root package; the four services may use each other, but not in a circle. */
    private static final Map<String, String> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "app", "cli view viewmodel evaluation training latent store data engine vae math concurrent i18n"),
            Map.entry("cli", "evaluation training latent store data engine vae math concurrent i18n"),
            Map.entry("view", "viewmodel evaluation training latent store data vae math concurrent i18n"),
            Map.entry("viewmodel", "evaluation training latent store data vae math concurrent i18n"),
            Map.entry("evaluation", "training latent store data vae math concurrent i18n"),
            Map.entry("training", "latent store data vae math concurrent i18n"),
            Map.entry("latent", "training store data vae math concurrent i18n"),
            Map.entry("store", "training latent data vae math concurrent i18n"),
            Map.entry("data", "training latent store vae math concurrent i18n"),
            // A model asks in each method whether its owner calls, and that question lives in `concurrent`.
            Map.entry("engine", "vae math concurrent"),
            Map.entry("vae", "math"),
            Map.entry("math", ""),
            Map.entry("concurrent", ""),
            // Runs before the program does, in a JVM that is to load as little as it can.
            Map.entry("start", ""),
            Map.entry("i18n", "")));

    private LayerRules() {}

    static ArchRule dependenciesPointDown(String root) {
        var layers = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true)
                .ensureAllClassesAreContainedInArchitectureIgnoring(root);
        for (String layer : MAY_USE.keySet()) {
            layers = layers.layer(layer).definedBy(root + "." + layer + "..");
        }
        for (Map.Entry<String, String> layer : MAY_USE.entrySet()) {
            var access = layers.whereLayer(layer.getKey());
            layers = layer.getValue().isEmpty()
                    ? access.mayNotAccessAnyLayer()
                    : access.mayOnlyAccessLayers(layer.getValue().split(" "));
        }
        return layers.because("a lower layer is read, tested and used without those above it");
    }

    static ArchRule packagesFormNoCircle(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle are one package in disguise");
    }
}
