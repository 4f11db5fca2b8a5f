package io.github.amazonpaygateway.demo.catalogue.boundary;

import io.github.amazonpaygateway.demo.catalogue.control.Catalogue;
import io.github.amazonpaygateway.demo.catalogue.entity.Product;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page. */
@Named("catalogue")
@RequestScoped
public class CatalogueView {

    @Inject
    Catalogue catalogue;

    public List<Product> getProducts() {
        return catalogue.products();
    }
}
