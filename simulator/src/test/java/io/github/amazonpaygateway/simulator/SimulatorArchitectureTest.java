package io.github.amazonpaygateway.simulator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** Rules are methods, because Surefire does not report rules that are fields, not even broken ones. */
@AnalyzeClasses(packagesOf = AmazonPaySimulator.class, importOptions = DoNotIncludeTests.class)
class SimulatorArchitectureTest {

    private static final String[] FRONTS = {
        "..simulator.web..",
        "..simulator.setup..",
        "..simulator.tls..",
        "..simulator.server..",
        "..simulator.main..",
        "..simulator.junit.."
    };

    @ArchTest
    static void packagesFormNoCircle(JavaClasses simulator) {
        slices().matching("io.github.amazonpaygateway.simulator.(*)..")
                .should()
                .beFreeOfCycles()
                .because("each object is built over those before it")
                .check(simulator);
    }

    @ArchTest
    static void theCoreKnowsNoFront(JavaClasses simulator) {
        noClasses()
                .that()
                .resideOutsideOfPackages(FRONTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRONTS)
                .because("the jar and the WAR are two fronts over one core")
                .check(simulator);
    }

    @ArchTest
    static void theCoreNeedsOnlyAJsonParser(JavaClasses simulator) {
        noClasses()
                .that()
                .resideOutsideOfPackages(FRONTS)
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(
                        "io.github.amazonpaygateway.simulator..", "java..", "jakarta.json..", "org.jspecify.."))
                .because("it has to run wherever a JVM runs")
                .check(simulator);
    }

    @ArchTest
    static void onlyTheJarNeedsAServer(JavaClasses simulator) {
        noClasses()
                .that()
                .resideInAnyPackage("..simulator.web..", "..simulator.setup..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", "org.bouncycastle..", "..simulator.server..")
                .because("the WAR has neither")
                .check(simulator);
    }

    @ArchTest
    static void onlyTheExtensionKnowsJunit(JavaClasses simulator) {
        noClasses()
                .that()
                .resideOutsideOfPackages("..simulator.junit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "..simulator.junit..")
                .because("the jar and the WAR run without it")
                .check(simulator);
    }

    @ArchTest
    static void theSimulatorSharesNothingWithTheGateway(JavaClasses simulator) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.amazonpaygateway",
                        "io.github.amazonpaygateway.impl..",
                        "io.github.amazonpaygateway.money..",
                        "io.github.amazonpaygateway.charge..",
                        "io.github.amazonpaygateway.checkout..")
                .because("two sides that share a mistake find each other right")
                .check(simulator);
    }

    @ArchTest
    static void theRootIsAtTheTop(JavaClasses simulator) {
        noClasses()
                .that()
                .resideOutsideOfPackages("..simulator")
                .and()
                .resideOutsideOfPackages(FRONTS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.amazonpaygateway.simulator")
                .because("only the root wires the desks together")
                .check(simulator);
    }
}
