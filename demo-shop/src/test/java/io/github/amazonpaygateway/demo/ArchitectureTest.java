package io.github.amazonpaygateway.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.amazonpaygateway.demo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule shopKnowsTheApiOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.amazonpaygateway.impl..", "io.github.amazonpaygateway.simulator..")
            .because("a shop compiles against the api; what does the work is chosen at runtime");

    @ArchTest
    static final ArchRule controlKnowsNoPages = noClasses()
            .that()
            .resideInAPackage("..control..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..boundary..", "jakarta.faces..", "jakarta.servlet..")
            .because("decisions about money are tested without a server");

    @ArchTest
    static final ArchRule entitiesKnowOnlyEntities = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..boundary..", "..control..", "jakarta..", "java.sql..")
            .because("values carry no machinery");

    @ArchTest
    static final ArchRule everythingHasItsPlace = classes()
            .should()
            .resideInAnyPackage("..boundary..", "..control..", "..entity..")
            .because("the shop shows boundary, control and entity");

    @ArchTest
    static final ArchRule onlyStorageAndRowsSpeakSql = noClasses()
            .that()
            .resideInAPackage("..boundary..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "..storage..")
            .because("a page asks the control of its component");

    @ArchTest
    static final ArchRule componentsHaveNoCircles =
            slices().matching("io.github.amazonpaygateway.demo.(*)..").should().beFreeOfCycles();
}
