package io.github.amazonpaygateway.impl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** The rules are methods: Surefire does not report a broken rule that is a field. */
@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String IMPL = "io.github.amazonpaygateway.impl";
    private static final String[] RESOURCES = {
        IMPL + ".checkout..",
        IMPL + ".permission..",
        IMPL + ".charge..",
        IMPL + ".refund..",
        IMPL + ".raw..",
        IMPL + ".buyer..",
        IMPL + ".delivery..",
        IMPL + ".token..",
        IMPL + ".report..",
        IMPL + ".disbursement..",
        IMPL + ".dispute..",
        IMPL + ".file..",
        IMPL + ".instore..",
        IMPL + ".account.."
    };

    @ArchTest
    static void jsonStandsAlone(JavaClasses impl) {
        noClasses()
                .that()
                .resideInAPackage(IMPL + ".json..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are in another package of impl",
                        type -> type.getPackageName().startsWith(IMPL)
                                && !type.getPackageName().startsWith(IMPL + ".json")))
                .because("what Amazon's JSON means depends on nobody who sends or signs it")
                .check(impl);
    }

    @ArchTest
    static void whatServesAllResourcesKnowsNone(JavaClasses impl) {
        noClasses()
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
                .because("a new resource must not change how requests are signed, sent or judged")
                .check(impl);
    }

    @ArchTest
    static void signingKnowsNoConfiguration(JavaClasses impl) {
        noClasses()
                .that()
                .resideInAPackage(IMPL + ".signing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(IMPL + ".config..", IMPL + ".transport..", IMPL + ".failure..", IMPL + ".call..")
                .because("a configuration holds a key that was tried, so it needs the signing, not the other way round")
                .check(impl);
    }

    @ArchTest
    static void thereIsNoCircle(JavaClasses impl) {
        slices().matching(IMPL + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package")
                .check(impl);
    }

    @ArchTest
    static void theSimulatorIsNotOurs(JavaClasses impl) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.amazonpaygateway.simulator..", "com.amazon.pay..", "org.bouncycastle..")
                .because("both sides are written from Amazon's documents, or they would share one mistake")
                .check(impl);
    }

    @ArchTest
    static void notificationsKnowNoWayToAmazonButAGateway(JavaClasses impl) {
        noClasses()
                .that()
                .resideInAPackage(IMPL + ".notification..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are in a package of impl that is not for everybody",
                        type -> type.getPackageName().startsWith(IMPL)
                                && !type.getPackageName()
                                        .matches(".*\\.impl\\.(notification|pending|config|transport)")))
                .because("a notification is a hint, and what a gateway reads is the truth, whoever made the gateway")
                .check(impl);
    }

    @ArchTest
    static void aButtonOnAPageKnowsNoKeyAndNoWayToAmazon(JavaClasses impl) {
        noClasses()
                .that()
                .resideInAPackage(IMPL + ".button..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are in a package of impl that signs or sends",
                        type -> type.getPackageName().startsWith(IMPL)
                                && !type.getPackageName().matches(".*\\.impl\\.(button|config|json)")))
                .because("what a page shows was signed before, by whatever gateway")
                .check(impl);
    }

    @ArchTest
    static void facesIsNotNeeded(JavaClasses impl) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.faces..")
                .because("a class of Faces in a library makes Mojarra switch Faces on in every shop")
                .check(impl);
    }
}
