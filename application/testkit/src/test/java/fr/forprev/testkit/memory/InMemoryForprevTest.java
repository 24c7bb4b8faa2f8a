package fr.forprev.testkit.memory;

import fr.forprev.application.NewId;
import fr.forprev.application.account.CommonPasswords;
import fr.forprev.application.account.PasswordHashes;
import fr.forprev.application.account.SecondFactorCodes;
import fr.forprev.application.account.Secrets;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.SendMail;
import fr.forprev.application.session.RenderAttendanceSheet;
import fr.forprev.testkit.CountedSecondFactorCodes;
import fr.forprev.testkit.CountedSecrets;
import fr.forprev.testkit.FewCommonPasswords;
import fr.forprev.testkit.PlainTextAttendanceSheets;
import fr.forprev.testkit.PlainTextCertificates;
import fr.forprev.testkit.QuickPasswordHashes;
import fr.forprev.testkit.RecordingMailer;
import fr.forprev.testkit.Store;
import fr.forprev.testkit.contract.AccountMailsContract;
import fr.forprev.testkit.contract.AccountMergesContract;
import fr.forprev.testkit.contract.AccountsByNumberContract;
import fr.forprev.testkit.contract.AnnulmentsContract;
import fr.forprev.testkit.contract.ApiTokensContract;
import fr.forprev.testkit.contract.AskedMailsContract;
import fr.forprev.testkit.contract.AuditContract;
import fr.forprev.testkit.contract.CataloguesContract;
import fr.forprev.testkit.contract.CertificateSequenceContract;
import fr.forprev.testkit.contract.CertificatesContract;
import fr.forprev.testkit.contract.CommonPasswordsContract;
import fr.forprev.testkit.contract.CorrectionsContract;
import fr.forprev.testkit.contract.CredentialsContract;
import fr.forprev.testkit.contract.DeletionNoticesContract;
import fr.forprev.testkit.contract.DueSessionsContract;
import fr.forprev.testkit.contract.EndedAccessContract;
import fr.forprev.testkit.contract.FailedAttemptsContract;
import fr.forprev.testkit.contract.ForprevNumbersContract;
import fr.forprev.testkit.contract.HabilitationsContract;
import fr.forprev.testkit.contract.LinkMailsContract;
import fr.forprev.testkit.contract.LinksContract;
import fr.forprev.testkit.contract.LockedPersonsContract;
import fr.forprev.testkit.contract.MailSubjectsContract;
import fr.forprev.testkit.contract.ManagersContract;
import fr.forprev.testkit.contract.NewIdContract;
import fr.forprev.testkit.contract.OrganisationsContract;
import fr.forprev.testkit.contract.OutboxContract;
import fr.forprev.testkit.contract.PasswordHashesContract;
import fr.forprev.testkit.contract.PersonsByEmailContract;
import fr.forprev.testkit.contract.PersonsByNameContract;
import fr.forprev.testkit.contract.PersonsContract;
import fr.forprev.testkit.contract.RegistrationsContract;
import fr.forprev.testkit.contract.RenderAttendanceSheetContract;
import fr.forprev.testkit.contract.RenderCertificateContract;
import fr.forprev.testkit.contract.SecondFactorCodesContract;
import fr.forprev.testkit.contract.SecretsContract;
import fr.forprev.testkit.contract.SendMailContract;
import fr.forprev.testkit.contract.SessionCountsContract;
import fr.forprev.testkit.contract.SessionCriteriaContract;
import fr.forprev.testkit.contract.SessionNumbersContract;
import fr.forprev.testkit.contract.SessionOutcomesContract;
import fr.forprev.testkit.contract.SessionPagesContract;
import fr.forprev.testkit.contract.SessionRowsContract;
import fr.forprev.testkit.contract.SessionsContract;
import fr.forprev.testkit.contract.SettingsContract;
import fr.forprev.testkit.contract.SignInsContract;
import fr.forprev.testkit.contract.StaffOfContract;
import fr.forprev.testkit.contract.TracesContract;
import fr.forprev.testkit.contract.TrainerCertificationsContract;
import fr.forprev.testkit.contract.TrainerRecordsContract;
import fr.forprev.testkit.contract.TrainingSitesContract;
import fr.forprev.testkit.contract.TransactionsContract;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;

/** The adapters in memory keep every contract. */
class InMemoryForprevTest {

  @Nested
  class AccountMailsTest extends AccountMailsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class LinkMailsTest extends LinkMailsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class LinksTest extends LinksContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class LockedPersonsTest extends LockedPersonsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class PersonsByEmailTest extends PersonsByEmailContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class RegistrationsTest extends RegistrationsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class SettingsTest extends SettingsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class StaffOfTest extends StaffOfContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class AnnulmentsTest extends AnnulmentsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class ApiTokensTest extends ApiTokensContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class AskedMailsTest extends AskedMailsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class AuditTest extends AuditContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class CataloguesTest extends CataloguesContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class CertificateSequenceTest extends CertificateSequenceContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class CertificatesTest extends CertificatesContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class CorrectionsTest extends CorrectionsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class CredentialsTest extends CredentialsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class DeletionNoticesTest extends DeletionNoticesContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class DueSessionsTest extends DueSessionsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class EndedAccessTest extends EndedAccessContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class FailedAttemptsTest extends FailedAttemptsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class ForprevNumbersTest extends ForprevNumbersContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class SessionOutcomesTest extends SessionOutcomesContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class HabilitationsTest extends HabilitationsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class MailSubjectsTest extends MailSubjectsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class ManagersTest extends ManagersContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class OrganisationsTest extends OrganisationsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class OutboxTest extends OutboxContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class PersonsTest extends PersonsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class SessionNumbersTest extends SessionNumbersContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class SessionCountsTest extends SessionCountsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class SessionCriteriaTest extends SessionCriteriaContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class SessionPagesTest extends SessionPagesContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class SessionRowsTest extends SessionRowsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class SessionsTest extends SessionsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class SignInsTest extends SignInsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class TrainerCertificationsTest extends TrainerCertificationsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class TrainerRecordsTest extends TrainerRecordsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class TrainingSitesTest extends TrainingSitesContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class TransactionsTest extends TransactionsContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class NewIdTest extends NewIdContract {
    @Override
    protected NewId newId() {
      return new InMemoryForprev().newId();
    }
  }

  @Nested
  class RecordingMailerTest extends SendMailContract {

    private final RecordingMailer mailer = new RecordingMailer();

    @Override
    protected SendMail mailer() {
      return mailer;
    }

    @Override
    protected List<UUID> arrived() {
      return mailer.sent().stream().map(Mail::id).toList();
    }
  }

  @Nested
  class PlainTextCertificatesTest extends RenderCertificateContract {
    @Override
    protected RenderCertificate renderer() {
      return new PlainTextCertificates();
    }
  }

  @Nested
  class PlainTextAttendanceSheetsTest extends RenderAttendanceSheetContract {
    @Override
    protected RenderAttendanceSheet renderer() {
      return new PlainTextAttendanceSheets();
    }
  }

  @Nested
  class QuickPasswordHashesTest extends PasswordHashesContract {
    @Override
    protected PasswordHashes hashes() {
      return new QuickPasswordHashes();
    }

    @Override
    protected String outdated(String password) {
      return new QuickPasswordHashes().outdated(password);
    }
  }

  @Nested
  class CountedSecretsTest extends SecretsContract {
    private final Secrets secrets = new CountedSecrets();

    @Override
    protected Secrets secrets() {
      return secrets;
    }
  }

  @Nested
  class CountedSecondFactorCodesTest extends SecondFactorCodesContract {
    private final SecondFactorCodes codes = new CountedSecondFactorCodes();

    @Override
    protected SecondFactorCodes codes() {
      return codes;
    }
  }

  @Nested
  class FewCommonPasswordsTest extends CommonPasswordsContract {
    @Override
    protected CommonPasswords passwords() {
      return new FewCommonPasswords();
    }
  }

  @Nested
  class AccountMerges extends AccountMergesContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class AccountsByNumber extends AccountsByNumberContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class PersonsByName extends PersonsByNameContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }

  @Nested
  class Traces extends TracesContract {
    @Override
    protected Store newStore() {
      return new InMemoryForprev();
    }
  }
}
