package fr.forprev.adapters.web;

import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.FollowLink;
import fr.forprev.application.account.GiveSecondFactor;
import fr.forprev.application.account.IdentifyCaller;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.account.MergeAccounts;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.MySecondFactor;
import fr.forprev.application.account.MySignIns;
import fr.forprev.application.account.NameScope;
import fr.forprev.application.account.Recognize;
import fr.forprev.application.account.Recover;
import fr.forprev.application.account.Register;
import fr.forprev.application.account.SignIn;
import fr.forprev.application.account.Support;
import fr.forprev.application.account.SupportPorts;
import fr.forprev.application.certificate.FindAnnulment;
import fr.forprev.application.certificate.ListAnnulments;
import fr.forprev.application.habilitation.HabilitationPorts;
import fr.forprev.application.habilitation.LiftSuspension;
import fr.forprev.application.habilitation.ListHabilitations;
import fr.forprev.application.habilitation.ResignHabilitation;
import fr.forprev.application.habilitation.SuspendHabilitation;
import fr.forprev.application.habilitation.WithdrawHabilitation;
import fr.forprev.application.organisation.CheckSiret;
import fr.forprev.application.organisation.CloseTrainingSite;
import fr.forprev.application.organisation.DeclareTrainingSite;
import fr.forprev.application.organisation.DeleteTrainingSite;
import fr.forprev.application.organisation.ListTrainingSites;
import fr.forprev.application.organisation.Organisations;
import fr.forprev.application.organisation.SitePorts;
import fr.forprev.application.session.AnnulByNumber;
import fr.forprev.application.session.AnnulCertificate;
import fr.forprev.application.session.AskCorrection;
import fr.forprev.application.session.CheckTraineeImport;
import fr.forprev.application.session.CheckTrainer;
import fr.forprev.application.session.CountSessions;
import fr.forprev.application.session.DecideCorrection;
import fr.forprev.application.session.DeleteSession;
import fr.forprev.application.session.DownloadAllCertificates;
import fr.forprev.application.session.DownloadCertificate;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.ImportTrainees;
import fr.forprev.application.session.ListSessions;
import fr.forprev.application.session.ModifySession;
import fr.forprev.application.session.OpenDraft;
import fr.forprev.application.session.PreviewCertificate;
import fr.forprev.application.session.PrintAttendanceSheet;
import fr.forprev.application.session.ReturnSession;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.application.session.SendResults;
import fr.forprev.application.session.SessionChoices;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.application.session.TakeBackSession;
import fr.forprev.application.session.ViewSession;
import fr.forprev.application.simulation.Simulate;
import fr.forprev.application.trainer.DownloadOwnCertificate;
import fr.forprev.application.trainer.RecordCertification;
import fr.forprev.application.trainer.ViewOwnCertificates;
import fr.forprev.domain.caisse.BundledCaisses;

/** The use cases behind the API and the pages. */
public record UseCases(
    IdentifyCaller identifyCaller,
    SessionChoices sessionChoices,
    ListSessions listSessions,
    CountSessions countSessions,
    OpenDraft openDraft,
    ViewSession viewSession,
    SaveDraft saveDraft,
    CheckTraineeImport checkTraineeImport,
    ImportTrainees importTrainees,
    CheckTrainer checkTrainer,
    SubmitSession submitSession,
    SendResults sendResults,
    ReturnSession returnSession,
    TakeBackSession takeBackSession,
    ModifySession modifySession,
    DeleteSession deleteSession,
    PreviewCertificate previewCertificate,
    GenerateCertificates generateCertificates,
    DownloadCertificate downloadCertificate,
    DownloadAllCertificates downloadAllCertificates,
    PrintAttendanceSheet printAttendanceSheet,
    TrainingSiteUseCases trainingSites,
    HabilitationUseCases habilitations,
    CheckSiret checkSiret,
    AnnulCertificate annulCertificate,
    AskCorrection askCorrection,
    DecideCorrection decideCorrection,
    AnnulByNumber annulByNumber,
    ListAnnulments listAnnulments,
    FindAnnulment findAnnulment,
    ViewOwnCertificates viewOwnCertificates,
    DownloadOwnCertificate downloadOwnCertificate,
    RecordCertification recordCertification,
    Simulate simulate,
    AccountUseCases accounts) {

  /** Those of training sites. */
  public record TrainingSiteUseCases(
      ListTrainingSites list,
      DeclareTrainingSite declare,
      CloseTrainingSite close,
      DeleteTrainingSite delete) {

    /** All of them over these ports. */
    public static TrainingSiteUseCases of(SitePorts ports) {
      return new TrainingSiteUseCases(
          ListTrainingSites.of(ports.trainingSites()),
          DeclareTrainingSite.of(ports),
          CloseTrainingSite.of(ports),
          DeleteTrainingSite.of(ports));
    }
  }

  /** Those of habilitations. */
  public record HabilitationUseCases(
      ListHabilitations list,
      SuspendHabilitation suspend,
      LiftSuspension lift,
      WithdrawHabilitation withdraw,
      ResignHabilitation resign) {

    /** All of them over these ports. */
    public static HabilitationUseCases of(HabilitationPorts ports) {
      return new HabilitationUseCases(
          ListHabilitations.of(ports),
          SuspendHabilitation.of(ports),
          LiftSuspension.of(ports),
          WithdrawHabilitation.of(ports),
          ResignHabilitation.of(ports));
    }
  }

  /** Those of accounts. */
  public record AccountUseCases(
      Recognize recognize,
      NameScope nameScope,
      SignIn signIn,
      GiveSecondFactor giveSecondFactor,
      MySignIns mySignIns,
      Recover recover,
      FollowLink followLink,
      Register register,
      MyAccount myAccount,
      MySecondFactor mySecondFactor,
      KeepStaff keepStaff,
      Support support,
      MergeAccounts mergeAccounts) {

    /** All of them over these ports. */
    public static AccountUseCases of(SupportPorts all) {
      AccountPorts ports = all.accounts();
      Organisations names = all.organisations();
      return new AccountUseCases(
          Recognize.of(ports, names),
          NameScope.of(names, BundledCaisses.caisses()),
          SignIn.of(ports),
          GiveSecondFactor.of(ports),
          MySignIns.of(ports),
          Recover.of(ports),
          FollowLink.of(ports),
          Register.of(ports),
          MyAccount.of(ports),
          MySecondFactor.of(ports),
          KeepStaff.of(ports, names),
          Support.of(all),
          MergeAccounts.of(all));
    }
  }
}
