package io.github.amazonpaygateway.impl.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

@AnalyzeClasses(packages = "io.github.amazonpaygateway.impl.json", importOptions = ImportOption.DoNotIncludeTests.class)
class JsonArchitectureTest {

    private static final String ROOT = "io.github.amazonpaygateway";

    private static final DescribedPredicate<JavaClass> OF_THE_API = describe(
            "belong to the api",
            type -> type.getPackageName().startsWith(ROOT)
                    && !type.getPackageName().startsWith(ROOT + ".impl"));

    @ArchTest
    static void knowsTheApiAndJsonOnly(JavaClasses json) {
        classes()
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "jakarta.json..", "org.jspecify.annotations", ROOT + ".impl.json")
                                .or(OF_THE_API))
                .because("the mapping works without CDI, without JAX-RS and without the rest of the gateway")
                .check(json);
    }
}
