package fr.forprev.domain.request;

/** A request to which nothing more happens. */
public sealed interface ClosedRequest extends HabilitationRequest
    permits Accepted, Refused, Abandoned {}
