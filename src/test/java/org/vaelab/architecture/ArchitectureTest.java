package org.vaelab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ArchitectureTest {

    private static final String PROGRAM = "org.vaelab";
    private static final String FIXTURE = "org.vaelab.archfixture";

    private static final JavaClasses PROGRAM_CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(PROGRAM);

    private static final JavaClasses FIXTURE_CLASSES = new ClassFileImporter().importPackages(FIXTURE);

    /** In a line of a report the class that offends comes before the one it should not have used. */
    private static final Pattern FIRST_CLASS_IN_LINE =
            Pattern.compile("^.*?" + Pattern.quote(FIXTURE) + "\\.\\w+\\.(\\w+)", Pattern.MULTILINE);

    private record Case(String name, Function<String, ArchRule> rule, Set<String> offenders) {

        static Case of(String name, Function<String, ArchRule> rule, String... offenders) {
            return new Case(name, rule, Set.of(offenders));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                Case.of(
                        "dependencies point down",
                        LayerRules::dependenciesPointDown,
                        "MakesAnEngine",
                        "LooksUp",
                        "ReturnsNullSilently"),
                Case.of("packages form no circle", LayerRules::packagesFormNoCircle, "UsesTheLoop", "UsesTheStore"),
                Case.of("only the engine sees DL4J", LibraryRules::onlyTheEngineSeesDl4j, "MakesAnArray"),
                Case.of("math sees only the JDK", LibraryRules::mathSeesOnlyTheJdk, "LogsAFormula"),
                Case.of("view models know no nodes", LibraryRules::viewModelsKnowNoNodes, "HoldsANode"),
                Case.of("only the app knows the platform", LibraryRules::onlyTheAppKnowsThePlatform, "RunsLater"),
                Case.of("no JavaFX below", LibraryRules::nothingBelowTheViewModelsSeesJavaFx, "HasAProperty"),
                Case.of(
                        "only the command line prints",
                        CodingRules::onlyTheCommandLinePrints,
                        "PrintsProgress",
                        "PrintsItsFailure"),
                Case.of(
                        "randomness is seeded",
                        CodingRules::randomnessIsSeeded,
                        "ThrowsDice",
                        "ThrowsUnseededDice",
                        "ThrowsOldDice"),
                Case.of("nobody reads names back", LibraryRules::nobodyReadsNamesBack, "ReadsNamesBack"),
                Case.of("packages are null-marked", CodingRules::packagesAreNullMarked, "ReturnsNullSilently"),
                Case.of("classes are final", CodingRules::classesAreFinal, "CanBeInherited"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theProgramKeepsTheRule(Case rule) {
        rule.rule().apply(PROGRAM).check(PROGRAM_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleNamesItsOffendersAndNobodyElse(Case rule) {
        var report = rule.rule().apply(FIXTURE).evaluate(FIXTURE_CLASSES).getFailureReport();
        Set<String> named = report.getDetails().stream()
                .flatMap(detail -> FIRST_CLASS_IN_LINE.matcher(detail).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
        assertEquals(rule.offenders(), named, report::toString);
    }
}
