package io.github.amazonpaygateway.impl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String IMPL = "io.github.amazonpaygateway.impl";
    private static final String[] RESOURCES = {
        IMPL + ".charge..", IMPL + ".permission..", IMPL + ".refund..", IMPL + ".checkout.."
    };

    @ArchTest
    static final ArchRule jsonStandsAlone = noClasses()
            .that()
            .resideInAPackage(IMPL + ".json..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are in another package of impl",
                    type -> type.getPackageName().startsWith(IMPL)
                            && !type.getPackageName().startsWith(IMPL + ".json")))
            .because("what Amazon's JSON means depends on nobody who sends or signs it");

    @ArchTest
    static final ArchRule whatServesAllResourcesKnowsNone = noClasses()
            .that()
            .resideInAnyPackage(
                    IMPL + ".json..",
                    IMPL + ".signing..",
                    IMPL + ".transport..",
                    IMPL + ".failure..",
                    IMPL + ".config..",
                    IMPL + ".rules..",
                    IMPL + ".call..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RESOURCES)
            .because("a new resource must not change how requests are signed, sent or judged");

    @ArchTest
    static final ArchRule signingKnowsNoConfiguration = noClasses()
            .that()
            .resideInAPackage(IMPL + ".signing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(IMPL + ".config..", IMPL + ".transport..", IMPL + ".failure..", IMPL + ".call..")
            .because("a configuration holds a key that was tried, so it needs the signing, not the other way round");

    @ArchTest
    static final ArchRule thereIsNoCircle = slices().matching(IMPL + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package");

    @ArchTest
    static final ArchRule theSimulatorIsNotOurs = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.amazonpaygateway.simulator..", "com.amazon.pay..", "org.bouncycastle..")
            .because("both sides are written from Amazon's documents, or they would share one mistake");
}
