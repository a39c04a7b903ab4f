#include "cli/batch_survey.h"

#include <algorithm>
#include <set>
#include <span>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/files.h"
#include "base/utf8.h"
#include "batch/cell_braces.h"
#include "batch/odd_columns.h"
#include "cli/batch_command.h"
#include "cli/batch_faults.h"

namespace cvpress::cli {
namespace {

/// Of collisions; who has a hundred of them knows what is wrong.
constexpr std::size_t kMostTold = 100;

/// Whether what says a document's packet, the strongest of its layers, has variables.
bool has_filled_packet(const batch::DocumentRequest& request) {
  bool is_filled = false;
  for (const batch::Layer* layer : request.sources) {
    for (const batch::GivenOption& option : layer->options) {
      if (option.info->kind != batch::OptionKind::kPacket) continue;
      is_filled =
          std::any_of(option.values.begin(), option.values.end(), [](const tailor::PlanText& text) {
            return text.versions.front().text.find('{') != std::string::npos;
          });
    }
  }
  return is_filled;
}

class Surveyor {
 public:
  Surveyor(const SurveySources& sources, Diagnostics& diagnostics)
      : sources_(sources),
        diagnostics_(diagnostics),
        faults_({name_of_rows(sources.loaded), sources.texts}),
        warnings_({name_of_rows(sources.loaded), sources.texts}) {}

  /// Names count whether or not a document can be made, as other parts do not know that.
  void add(const BatchDocument& document) {
    const auto row = static_cast<std::uint32_t>(document.request.row);
    names_.add(document.path, document.place, row);
    if (document.letter_path) names_.add(*document.letter_path, document.place, row);
    if (!sources_.shard.has(document.place)) return;
    warn_of_cells(document.request);
    const std::uint64_t files = document.letter_path ? 2 : 1;
    const bool is_made = can_be_made(document);
    warn_of_columns(document.request);
    warn_of_letter(document);
    if (is_made) {
      found_.documents += files;
      return;
    }
    found_.not_to_make.insert(document.place);
    found_.left_out += files;
    ++found_.problems;
  }

  void add(const batch::RowError& error) {
    ++found_.problems;
    if (lost_rows_.is_new(error)) ++found_.left_out;
    faults_.add(error);
  }

  BatchSurvey take() {
    found_.collisions = names_.collisions();
    for (const batch::NameCollision& collision : found_.collisions) leave_out(collision);
    found_.problems += found_.collisions.size();
    warnings_.tell(diagnostics_);
    faults_.tell(diagnostics_);
    return std::move(found_);
  }

 private:
  /// Of each row once, however many documents it makes.
  void warn_of_cells(const batch::DocumentRequest& request) {
    if (std::exchange(row_warned_of_, request.row) == request.row) return;
    for (const batch::RowError& warning : batch::unread_variables(request)) {
      warnings_.add_warning(warning);
    }
  }

  /// All rows of a table have the same columns, and by now the texts of the first were read.
  void warn_of_columns(const batch::DocumentRequest& request) {
    if (std::exchange(has_looked_at_columns_, true)) return;
    const auto is_spoken_of = [this](std::string_view name) {
      for (FileId text = 1; text <= sources_.texts.size(); ++text) {
        if (batch::speaks_of_variable(sources_.texts.text(text), name)) return true;
      }
      return false;
    };
    for (const batch::RowError& warning : batch::odd_columns(request, is_spoken_of)) {
      warnings_.add_warning(warning);
    }
  }

  /// A letter that is no file of its own is in packets, or nowhere.
  void warn_of_letter(const BatchDocument& document) {
    const auto& letter = sources_.loaded.plan.letter;
    const bool is_in_packet = std::any_of(document.packet.begin(), document.packet.end(),
                                          [](const batch::PacketPart& part) {
                                            return part.kind == batch::PacketPart::Kind::kLetter;
                                          });
    if (!letter || document.letter_path || is_in_packet) return;
    const batch::DocumentOption* packet = document.request.option("packet");
    const SourceSpan where = packet != nullptr ? packet->where : letter->where;
    const std::string message = "documents without a letter in their packet have none";
    if (!warned_.emplace(where.begin, message).second) return;
    diagnostics_.warning(where, message)
        .hints.push_back({"with \"output\", the letter is a file of its own", letter->where});
  }

  bool can_be_made(const BatchDocument& document) {
    Diagnostics found;
    const Profile* profile = sources_.profiles.read_for(document.request, found);
    look_at_annexes(document, found);
    if (profile != nullptr) sources_.looks.check(document, *profile, found);
    for (const Diagnostic& item : found.all()) {
      if (item.severity == Severity::kError) {
        faults_.add(item, document.request);
      } else if (!item.where.known()) {
        warnings_.add_warning(item, document.request);
      } else if (warned_.emplace(item.where.begin, item.message).second) {
        diagnostics_.record(item);
      }
    }
    return !found.has_errors() && has_variables(document) && spares_inputs(document);
  }

  /// A letter that a later row reads is known only when all are looked through: who writes asks
  /// again.
  bool spares_inputs(const BatchDocument& document) {
    sources_.inputs.look();
    if (const Profile* profile =
            sources_.profiles.find(language_of(document.request), page_of(document.request))) {
      sources_.inputs.add_pictures(*profile);
    }
    if (const batch::DocumentOption* passwords = document.request.option("password_file")) {
      sources_.inputs.add(joined_path(sources_.loaded.folder, passwords->values.front()));
    }
    if (sources_.loaded.plan.letter) {
      Diagnostics told_before;
      sources_.inputs.add(letter_of(document.request, sources_.loaded, told_before));
    }
    const auto fault = input_fault(document, sources_.loaded, sources_.inputs);
    if (fault) faults_.add(*fault);
    return !fault;
  }

  bool has_variables(const BatchDocument& document) {
    Diagnostics found;
    sources_.written.check(document, found);
    for (const Diagnostic& fault : found.all()) faults_.add_of_text(fault, document.request);
    return !found.has_errors();
  }

  /// Where a file's name is filled in of a row, its place in the plan does not say of which.
  static void add_of_row(const Diagnostics& of_files, const batch::DocumentRequest& request,
                         Diagnostics& found) {
    const bool is_of_row = has_filled_packet(request);
    for (Diagnostic item : of_files.all()) {
      const bool is_to_name = is_of_row && item.where.known();
      if (is_to_name) item.message = fmt::format("row {}: {}", request.row, item.message);
      found.record(std::move(item));
    }
  }

  /// The document's annexes; those of all documents are looked at once.
  void look_at_annexes(const BatchDocument& document, Diagnostics& found) {
    NamedAnnexes named;
    Diagnostics of_files;
    for (const batch::PacketPart& part : document.packet) {
      if (part.kind != batch::PacketPart::Kind::kFiles) continue;
      const auto annexes =
          sources_.annexes.read(annex_path(sources_.loaded, part), part.where, of_files);
      if (annexes) static_cast<void>(named.add(*annexes, part.where, of_files));
    }
    add_of_row(of_files, document.request, found);
  }

  void leave_out(const batch::NameCollision& collision) {
    for (const std::uint32_t document : {collision.first, collision.second}) {
      if (!sources_.shard.has(document) || !found_.not_to_make.insert(document).second) continue;
      const auto& letter = sources_.loaded.plan.letter;
      const std::uint64_t files = letter && letter->output ? 2 : 1;
      found_.documents -= files;
      found_.left_out += files;
    }
  }

  const SurveySources& sources_;
  Diagnostics& diagnostics_;
  BatchFaults faults_;
  BatchFaults warnings_;
  LostRows lost_rows_;
  std::size_t row_warned_of_ = 0;
  bool has_looked_at_columns_ = false;
  std::set<std::pair<std::uint32_t, std::string>> warned_;
  BatchSurvey found_;
  batch::NameRegister names_;
};

}  // namespace

BatchSurvey survey(BatchDocuments& documents, const SurveySources& sources,
                   const std::function<void(const BatchDocument&)>& take,
                   Diagnostics& diagnostics) {
  Surveyor surveyor(sources, diagnostics);
  while (auto next = documents.next()) {
    if (*next) {
      surveyor.add(**next);
      if (take && sources.shard.has((*next)->place)) take(**next);
    } else {
      surveyor.add(next->error());
    }
  }
  return surveyor.take();
}

namespace {

std::vector<std::string> names_of(const BatchDocument& document) {
  std::vector<std::string> names = {document.path};
  if (document.letter_path) names.push_back(*document.letter_path);
  return names;
}

/// The first name that is among both, capitals aside.
std::string shared(const std::vector<std::string>& first, const std::vector<std::string>& second) {
  for (const std::string& name : second) {
    for (const std::string& other : first) {
      if (ascii_lower(name) == ascii_lower(other)) return name;
    }
  }
  return {};
}

/// Of two documents, one's name that is that of a page of the other, and this one's; "" of none.
std::pair<std::string, std::string> page_and_whole(const std::vector<std::string>& first,
                                                   const std::vector<std::string>& second) {
  for (const auto& [pages, wholes] : {std::pair(&second, &first), std::pair(&first, &second)}) {
    for (const std::string& page : *pages) {
      const auto picture = batch::picture_of_page(page);
      for (const std::string& whole : *wholes) {
        if (picture && *picture == ascii_lower(whole)) return {page, whole};
      }
    }
  }
  return {};
}

/// What two documents have both: a file's name, of all of one or of a page of it.
std::string what_is_shared(const std::vector<std::string>& first,
                           const std::vector<std::string>& second) {
  const bool is_one = &first == &second;
  const std::string name = is_one ? "" : shared(first, second);
  if (!name.empty()) return "would have the same file " + name;
  const auto [page, whole] = page_and_whole(first, second);
  if (!page.empty()) {
    return fmt::format("could have the same file {}: pages of {} are called so", page, whole);
  }
  // Of one document: its letter and its CV.
  return "would have the same file " + (second.empty() ? std::string() : second.back());
}

/// The variables that documents of one file may differ in: of one row, the plan makes several.
std::string what_differs(const batch::NameCollision& collision, const batch::Plan& plan) {
  if (collision.first_row != collision.second_row) return "{row}";
  std::vector<std::string> names;
  for (const batch::Dimension& dimension : plan.dimensions) {
    names.push_back(fmt::format("{{{}}}", batch::column_name(dimension.name)));
  }
  if (names.empty()) return "{variant}";
  return fmt::format("{}", fmt::join(names, " or "));
}

/// Where the rows stand in their file; "" where they stand in the plan, or are of one row.
std::string lines_of(const batch::NameCollision& collision,
                     const std::unordered_map<std::uint32_t, std::uint32_t>& lines,
                     const LoadedPlan& loaded) {
  const std::string file = name_of_rows(loaded);
  const auto first = lines.find(collision.first);
  const auto second = lines.find(collision.second);
  const bool is_known = !file.empty() && first != lines.end() && second != lines.end();
  if (!is_known || collision.first_row == collision.second_row) return {};
  return fmt::format("the rows are {}:{} and {}:{}", file, first->second, file, second->second);
}

}  // namespace

void tell_collisions(const BatchSurvey& survey, BatchDocuments& documents, const LoadedPlan& loaded,
                     Diagnostics& diagnostics) {
  const std::size_t told = std::min(survey.collisions.size(), kMostTold);
  const std::span some(survey.collisions.data(), told);
  if (some.empty()) return;
  std::unordered_map<std::uint32_t, std::vector<std::string>> names;
  std::unordered_map<std::uint32_t, std::uint32_t> lines;
  for (const batch::NameCollision& collision : some) {
    names.try_emplace(collision.first);
    names.try_emplace(collision.second);
  }
  while (const auto next = documents.next()) {
    if (!*next) continue;
    const auto wanted = names.find((*next)->place);
    if (wanted == names.end()) continue;
    wanted->second = names_of(**next);
    lines[wanted->first] = (*next)->request.row_at.line;
  }
  for (const batch::NameCollision& collision : some) {
    const bool is_one = collision.first == collision.second;
    const std::string who =
        is_one ? fmt::format("the CV and the letter of row {}", collision.first_row)
        : collision.first_row == collision.second_row
            ? fmt::format("two documents of row {}", collision.first_row)
            : fmt::format("rows {} and {}", collision.first_row, collision.second_row);
    Diagnostic& error = diagnostics.error(
        is_one ? loaded.plan.letter->where : loaded.plan.output.where,
        fmt::format("{} {}", who, what_is_shared(names[collision.first], names[collision.second])));
    const std::string at = lines_of(collision, lines, loaded);
    if (!at.empty()) error.hints.push_back({at, {}});
    error.hints.push_back(
        {is_one ? "give the letter's \"output\" a name of its own, such as {company}-letter.pdf"
                : fmt::format("put what tells them apart into \"output\", such as {}",
                              what_differs(collision, loaded.plan)),
         {}});
  }
  const std::size_t more = survey.collisions.size() - told;
  if (more == 0) return;
  diagnostics.error(
      loaded.plan.output.where,
      fmt::format("and {} more file{} would have the name of another", more, more == 1 ? "" : "s"));
}

}  // namespace cvpress::cli
