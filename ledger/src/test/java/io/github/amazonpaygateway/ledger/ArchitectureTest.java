package io.github.amazonpaygateway.ledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** The rules are methods: Surefire does not report a broken rule that is a field. */
@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String LEDGER = "io.github.amazonpaygateway.ledger";

    @ArchTest
    static void theEngineRunsWithoutAContainer(JavaClasses ledger) {
        noClasses()
                .that()
                .resideInAnyPackage(LEDGER, LEDGER + ".core..", LEDGER + ".sql..", LEDGER + ".inbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.eclipse.microprofile..")
                .because("a crash can be tried in a plain process only")
                .check(ledger);
    }

    @ArchTest
    static void theLedgerKnowsOnlyTheApi(JavaClasses ledger) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.amazonpaygateway.impl..", "io.github.amazonpaygateway.simulator..")
                .because("whoever makes the gateway, the ledger works on it")
                .check(ledger);
    }

    @ArchTest
    static void whatShopsSeeKnowsNothingBehindIt(JavaClasses ledger) {
        noClasses()
                .that()
                .resideInAPackage(LEDGER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LEDGER + ".core..", LEDGER + ".sql..", LEDGER + ".cdi..", LEDGER + ".inbox..")
                .because("shops compile against the values, not against the engine")
                .check(ledger);
    }

    @ArchTest
    static void thereIsNoCircle(JavaClasses ledger) {
        slices().matching(LEDGER + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package")
                .check(ledger);
    }
}
