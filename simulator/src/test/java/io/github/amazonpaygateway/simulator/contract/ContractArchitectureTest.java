package io.github.amazonpaygateway.simulator.contract;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

@AnalyzeClasses(packagesOf = ContractArchitectureTest.class)
class ContractArchitectureTest {

    @ArchTest
    static void theSuiteAsksByHttpAlone(JavaClasses suite) {
        noClasses()
                .that()
                .doNotHaveSimpleName("LocalSimulator")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("io.github.amazonpaygateway..").and(resideOutsideOfPackage("..contract")))
                .because("it has to be able to say that the simulator is wrong")
                .check(suite);
    }
}
