package fr.forprev.adapters.web;

import fr.forprev.application.account.FollowLink;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.MySecondFactor;
import fr.forprev.application.account.MySignIns;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.Recognize.Recognized;
import fr.forprev.application.account.SignIn;
import fr.forprev.application.account.SignedIn;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.Appointment;
import fr.forprev.domain.account.EmailPreferences;
import fr.forprev.domain.account.FirstConnection;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Recovery;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The use cases of accounts: they grant, unless a test says otherwise; they remember. */
final class PluggedAccounts {

  static final String NUMBER = "JKA37899";
  static final String PASSWORD = "une phrase assez longue";
  static final String LINK = "L".repeat(43);
  static final String UNKNOWN_LINK = "N".repeat(43);

  /** Who is signed in, by secret. */
  final Map<String, Recognized> signedIn = new HashMap<>();

  Person person = People.MANAGER;
  List<FirstConnection.Question> asked = List.of();
  Gate gate = Gate.OPEN;
  final PluggedSupport support = new PluggedSupport(this);
  Optional<SignIn.Outcome> attempt = Optional.empty();
  MyAccount.Outcome change = new MyAccount.Outcome.Done();
  Optional<List<String>> codes = Optional.of(List.of("ABCD-EFGH", "JKLM-NPQR"));
  FollowLink.Choice choice = new FollowLink.Choice.Chosen(People.MANAGER);
  boolean secondFactor;
  AccountSettings settings = new AccountSettings(true, EmailPreferences.UNTIL_CHOSEN, null);
  Staff staff = new Staff(People.ENTITY, List.of(People.MANAGER, People.DELEGATE));
  List<Remark> remarks = List.of();
  List<Reason> refused = List.of();
  RuntimeException thrown;
  RuntimeException noSignIns;

  SignIn.From gotFrom;
  final List<String> gotAddresses = new ArrayList<>();
  String gotPrevious;
  String gotNumber;
  Recovery gotRecovery;
  Identity gotIdentity;
  String gotEmail;
  String gotPassword;
  AccountSettings gotSettings;
  Appointing gotAppointing;
  Actor gotActor;
  PersonId gotRemoved;
  Role gotRole;
  Scope gotScope;
  Person.Profile gotProfile;
  UUID gotEnded;
  int acts;
  private int drawn;

  /** A new sign-in at that gate; its secret. */
  String opened(Gate at) {
    String secret = String.format("%043d", ++drawn);
    signedIn.put(secret, recognized(at));
    return secret;
  }

  private Recognized recognized(Gate at) {
    Person.Profile profile = person.profiles().isEmpty() ? null : person.profiles().getFirst();
    boolean open = at == Gate.OPEN && profile != null;
    return new Recognized(
        People.signedIn(drawn, person, profile),
        person,
        new FirstConnection(asked),
        at,
        open ? new Actor(person.id(), profile.role(), profile.scope()) : null,
        open ? People.name(profile.scope()).orElse(null) : null);
  }

  UseCases.AccountUseCases useCases() {
    return new UseCases.AccountUseCases(
        secret -> {
          if (noSignIns != null) {
            throw noSignIns;
          }
          return Optional.ofNullable(signedIn.get(secret));
        },
        People::name,
        (number, password, from, previous) -> {
          gotNumber = number;
          gotPassword = password;
          gotFrom = from;
          gotPrevious = previous;
          return attempted(number.equals(NUMBER) && password.equals(PASSWORD), previous);
        },
        (secret, code, from) -> {
          gotFrom = from;
          gate = Gate.OPEN;
          return attempted(code.equals("123456"), secret);
        },
        mySignIns(),
        (forgotten, address) -> {
          gotRecovery = forgotten;
          gotAddresses.add(address);
          done();
          return forgotten.answer();
        },
        followLink(),
        (identity, email, address) -> {
          gotIdentity = identity;
          gotEmail = email;
          gotAddresses.add(address);
          done();
        },
        myAccount(),
        mySecondFactor(),
        keepStaff(),
        support,
        support);
  }

  private SignIn.Outcome attempted(boolean right, String previous) {
    done();
    if (attempt.isPresent()) {
      return attempt.get();
    }
    if (!right) {
      return new SignIn.Outcome.Unknown();
    }
    signedIn.remove(previous);
    String secret = opened(gate);
    return new SignIn.Outcome.Opened(secret, signedIn.get(secret).signedIn());
  }

  private MySignIns mySignIns() {
    return new MySignIns() {
      @Override
      public List<SignedIn> list(SignedIn current) {
        listed();
        return List.of(current, People.OTHER_DEVICE);
      }

      @Override
      public void end(SignedIn current, UUID which) {
        done();
        gotEnded = which;
        signedIn.values().removeIf(one -> one.signedIn().id().equals(which));
      }

      @Override
      public void endOthers(SignedIn current) {
        done();
      }

      @Override
      public Decision<SignIn.Outcome.Opened> use(SignedIn current, Person.Profile profile) {
        gotProfile = profile;
        String secret = opened(Gate.OPEN);
        return acted(new SignIn.Outcome.Opened(secret, signedIn.get(secret).signedIn()));
      }
    };
  }

  private FollowLink followLink() {
    return new FollowLink() {
      @Override
      public Decision<Followed> look(String secret) {
        listed();
        if (!refused.isEmpty()) {
          return new Decision.Refused<>(refused);
        }
        return secret.equals(LINK)
            ? Decision.granted(
                new Followed(
                    OneTimeLink.Purpose.FIRST_SIGN_IN,
                    People.MANAGER.identity(),
                    People.MANAGER.number()))
            : Decision.refused(
                secret.equals(UNKNOWN_LINK) ? Reason.unseen(Rule.USR_11) : People.USED_LINK);
      }

      @Override
      public Decision<Choice> choose(String secret, String password) {
        gotPassword = password;
        return acted(choice);
      }
    };
  }

  private MyAccount myAccount() {
    return new MyAccount() {
      @Override
      public Shown show(SignedIn current) {
        listed();
        return new Shown(person, settings, secondFactor);
      }

      @Override
      public Decision<AccountSettings> answer(SignedIn current, AccountSettings answered) {
        gotSettings = answered;
        return acted(answered);
      }

      @Override
      public Decision<Outcome> changeEmail(SignedIn current, String password, String email) {
        gotPassword = password;
        gotEmail = email;
        return acted(change);
      }

      @Override
      public Outcome changePassword(SignedIn current, String password, String next) {
        done();
        gotPassword = next;
        return change;
      }
    };
  }

  private MySecondFactor mySecondFactor() {
    return new MySecondFactor() {
      @Override
      public Proposal propose(SignedIn current) {
        listed();
        return new Proposal(
            "ABCDEFGH234567ABCDEFGH234567ABCD",
            "otpauth://totp/Forprev:JKA37899?secret=ABCDEFGH234567ABCDEFGH234567ABCD");
      }

      @Override
      public Proposal proposeAgain(SignedIn current, String secret) {
        return propose(current);
      }

      @Override
      public Optional<Enabled> enable(
          SignedIn current, String password, String secret, String code) {
        done();
        gotPassword = password;
        return codes.map(some -> new Enabled(some, opened(Gate.OPEN)));
      }

      @Override
      public Decision<MyAccount.Outcome> disable(SignedIn current, String password) {
        return acted(change);
      }
    };
  }

  private KeepStaff keepStaff() {
    return new KeepStaff() {
      @Override
      public Decision<Staff> list(Actor actor, Scope scope) {
        gotActor = actor;
        gotScope = scope;
        listed();
        return refused.stream().anyMatch(reason -> reason.unblock() instanceof Unblock.Unseen)
            ? new Decision.Refused<>(refused)
            : new Decision.Granted<>(staff, remarks);
      }

      @Override
      public Decision<Appointment> appoint(Actor actor, Scope scope, Appointing appointing) {
        gotScope = scope;
        gotAppointing = appointing;
        return acted(
                new Appointment(
                    People.DELEGATE, new Person.Profile(appointing.role(), scope), false))
            .with(remarks);
      }

      @Override
      public Decision<Staff> remove(Actor actor, Scope scope, PersonId removed, Role role) {
        gotScope = scope;
        gotRemoved = removed;
        gotRole = role;
        return acted(staff).with(remarks);
      }

      @Override
      public Decision<FirstInrs> first(Appointing appointing) {
        throw new UnsupportedOperationException("from the command line alone");
      }
    };
  }

  private void listed() {
    if (thrown != null) {
      throw thrown;
    }
  }

  private void done() {
    acts++;
    listed();
  }

  <T> Decision<T> acted(T value) {
    done();
    return Decision.of(refused, () -> value);
  }
}
