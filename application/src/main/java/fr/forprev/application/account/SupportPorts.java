package fr.forprev.application.account;

import fr.forprev.application.audit.Traces;
import fr.forprev.application.organisation.Organisations;

/** The ports of the use cases of support, beside those that accounts share. */
public record SupportPorts(
    AccountPorts accounts,
    PersonsByName personsByName,
    AccountsByNumber accountsByNumber,
    AccountMerges accountMerges,
    Traces traces,
    Organisations organisations) {}
