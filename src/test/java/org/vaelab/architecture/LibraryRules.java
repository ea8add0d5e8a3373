package org.vaelab.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Which package may see which library. */
final class LibraryRules {

    private LibraryRules() {}

    static ArchRule onlyTheEngineSeesDl4j(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.nd4j..", "org.deeplearning4j..", "org.bytedeco..")
                .because("float[] is the border: the library can be changed behind it");
    }

    static ArchRule mathSeesOnlyTheJdk(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".math..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", root + ".math..")
                .because("a formula is checked against its paper, not against a framework");
    }

    static ArchRule viewModelsKnowNoNodes(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".viewmodel..")
                .should()
                .dependOnClassesThat(resideInAPackage("javafx..")
                        .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))))
                .because("what a panel shows is tested without a window");
    }

    static ArchRule onlyTheAppKnowsThePlatform(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".app..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform")
                .because("all others take an Executor, so that a test can be the thread");
    }

    static ArchRule nobodyReadsNamesBack(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.util.StringConverter")
                .because(
                        "it asks for a way back from a name, which nobody types; Choices and PlotAxis name without one");
    }

    static ArchRule nothingBelowTheViewModelsSeesJavaFx(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(inRoot(root, "", ".app..", ".view..", ".viewmodel.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("training and the command line run on a server without a screen");
    }

    private static String[] inRoot(String root, String... packages) {
        return Stream.of(packages).map(name -> root + name).toArray(String[]::new);
    }
}
