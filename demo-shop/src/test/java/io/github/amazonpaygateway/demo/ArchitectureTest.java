package io.github.amazonpaygateway.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** The arrows of the shop. Rules are methods, because Surefire does not report rules that are fields. */
@AnalyzeClasses(packages = "io.github.amazonpaygateway.demo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static void knowsTheApiOnly(JavaClasses shop) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.amazonpaygateway.impl..", "io.github.amazonpaygateway.simulator..")
                .because("a shop compiles against the api; what does the work is chosen at runtime")
                .check(shop);
    }

    @ArchTest
    static void ofTheLedgerItKnowsWhatItMayInject(JavaClasses shop) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.amazonpaygateway.ledger.*..")
                .because("what is below is the ledger's own business")
                .check(shop);
    }

    @ArchTest
    static void controlKnowsNoPages(JavaClasses shop) {
        noClasses()
                .that()
                .resideInAPackage("..control..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..demo..boundary..", "jakarta.faces..", "jakarta.servlet..")
                .because("decisions about money are tested without a server")
                .check(shop);
    }

    @ArchTest
    static void entitiesKnowOnlyEntities(JavaClasses shop) {
        noClasses()
                .that()
                .resideInAPackage("..entity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..demo..boundary..", "..demo..control..", "jakarta..", "java.sql..")
                .because("values carry no machinery")
                .check(shop);
    }

    @ArchTest
    static void pagesKnowNoDatabase(JavaClasses shop) {
        noClasses()
                .that()
                .resideInAPackage("..boundary..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "..demo.storage..")
                .because("a page asks the control of its component")
                .check(shop);
    }

    @ArchTest
    static void everythingIsBoundaryControlOrEntity(JavaClasses shop) {
        classes()
                .should()
                .resideInAnyPackage("..boundary..", "..control..", "..entity..")
                .because("the shop shows this pattern in full")
                .check(shop);
    }

    @ArchTest
    static void componentsHaveNoCircles(JavaClasses shop) {
        slices().matching("io.github.amazonpaygateway.demo.(*)..")
                .should()
                .beFreeOfCycles()
                .check(shop);
    }
}
