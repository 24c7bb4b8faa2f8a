package fr.forprev.bootstrap.architecture.canary.adapters.web;

/** What pages have in common, by inheritance. */
public class AbstractPage {}
