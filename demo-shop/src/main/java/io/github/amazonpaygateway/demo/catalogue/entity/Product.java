package io.github.amazonpaygateway.demo.catalogue.entity;

import io.github.amazonpaygateway.money.Money;

/**
 * Something to buy.
 *
 * @param id also the name of its picture
 * @param name as the shopper sees it
 * @param description one sentence
 * @param price for one piece
 */
public record Product(String id, String name, String description, Money price) {}
