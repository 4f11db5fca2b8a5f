package io.github.amazonpaygateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.stream.Collectors;

/** The arrows of the api. Rules are methods, because Surefire does not report rules that are fields, not even broken ones. */
@AnalyzeClasses(packages = "io.github.amazonpaygateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ApiArchitectureTest {

    private static final String ROOT = "io.github.amazonpaygateway";

    /** Leaf first: a package imports only those that stand before it. */
    private static final List<String> ORDER = List.of(
            "call",
            "limit",
            "money",
            "idempotency",
            "failure",
            "id",
            "state",
            "buyer",
            "permission",
            "charge",
            "refund",
            "checkout",
            "delivery",
            "token",
            "report",
            "disbursement",
            "dispute",
            "file",
            "instore",
            "account",
            "raw",
            "button",
            "notification");

    @ArchTest
    static void asksForNothingButTheJdk(JavaClasses api) {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "..", "java..", "org.jspecify.annotations", "jakarta.inject")
                .because(
                        "a shop compiles against the api on any server, and jakarta.inject is needed for the qualifier only")
                .check(api);
    }

    @ArchTest
    static void injectsNothing(JavaClasses api) {
        noClasses()
                .that()
                .doNotHaveSimpleName("Merchant")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta..")
                .because("values and interfaces have to work in a plain unit test of a shop")
                .check(api);
    }

    @ArchTest
    static void nothingImportsTheRoot(JavaClasses api) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .because("the root puts the resources together, and no resource knows the whole")
                .check(api);
    }

    @ArchTest
    static void hasNoCircles(JavaClasses api) {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a package that can be read alone can be changed alone")
                .check(api);
    }

    @ArchTest
    static void aPackageImportsOnlyThoseBeforeIt(JavaClasses api) {
        for (int place = 0; place < ORDER.size(); place++) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + ORDER.get(place))
                    .should()
                    .dependOnClassesThat(inOneOf(ORDER.subList(place + 1, ORDER.size())))
                    .because("the order of the packages is " + ORDER)
                    .check(api);
        }
    }

    @ArchTest
    static void everyPackageHasItsPlace(JavaClasses api) {
        assertThat(api.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(ROOT))
                        .map(name -> name.substring(ROOT.length() + 1))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ORDER);
    }

    private static DescribedPredicate<JavaClass> inOneOf(List<String> names) {
        return DescribedPredicate.describe("reside in one of " + names, type -> names.stream()
                .anyMatch(name -> type.getPackageName().equals(ROOT + "." + name)));
    }
}
