// Holds PDFs against PDF/UA-1 and PDF/A-3a by veraPDF's library, many in one process:
//   java -cp … Conformance.java FOLDER|FILE…
// One line a file and broken rule, one line that counts; exit status 1 where a rule is broken.
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

class Conformance {
  private static final List<PDFAFlavour> PROMISED = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
  private static final int THREADS = 2;

  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    List<Path> files = pdfsBelow(arguments);
    if (files.isEmpty()) {
      System.err.println("conformance: no PDF to look at");
      System.exit(2);
    }
    int faulty = report(files);
    System.out.printf("%d passed, %d failed%n", files.size() - faulty, faulty);
    System.exit(faulty == 0 ? 0 : 1);
  }

  private static List<Path> pdfsBelow(String[] places) throws Exception {
    List<Path> files = new ArrayList<>();
    for (String place : places) {
      try (Stream<Path> walk = Files.walk(Path.of(place))) {
        walk.filter(path -> path.toString().endsWith(".pdf")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  /** Prints what is found in the order of the files; how many of them break a rule. */
  private static int report(List<Path> files) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<List<String>>> pending = new ArrayList<>();
    for (Path file : files) pending.add(threads.submit(() -> findings(file.toFile())));
    int faulty = 0;
    for (Future<List<String>> found : pending) {
      found.get().forEach(System.out::println);
      if (!found.get().isEmpty()) ++faulty;
    }
    threads.shutdown();
    return faulty;
  }

  private static List<String> findings(File file) {
    List<String> lines = new ArrayList<>();
    for (PDFAFlavour flavour : PROMISED) {
      PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
      try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
           PDFAValidator closed = validator) {
        lines.addAll(brokenRules(file, validator.validate(parser)));
      } catch (Exception failure) {
        lines.add(file + ": " + flavour.getId() + ": cannot be read: " + failure);
      }
    }
    return lines;
  }

  /** The first place of each broken rule, with how many there are. */
  private static List<String> brokenRules(File file, ValidationResult result) {
    Map<String, String> lines = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      RuleId rule = assertion.getRuleId();
      String name = String.format("%s %s test %d", rule.getSpecification().getId(), rule.getClause(), rule.getTestNumber());
      Integer count = result.getFailedChecks().get(rule);
      lines.putIfAbsent(name, String.format("%s: %s: %s (%d places, the first %s)", file, name,
          assertion.getMessage().replaceAll("\\s+", " "), count == null ? 1 : count, assertion.getLocation().getContext()));
    }
    return new ArrayList<>(lines.values());
  }
}
