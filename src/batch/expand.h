// Rows times variants and dimensions: one request for each document, made when it is asked for.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "batch/plan.h"
#include "batch/row.h"
#include "tailor/operations.h"

namespace cvpress::batch {

/// What is known before the plan says anything. The plan, and a row more than it, count more.
struct KnownFacts {
  tailor::Variables variables;  // of the profile, such as "name"
  std::string language;         // of the profile
  std::string date;             // of all documents, as the option has it; "" for none
  std::vector<std::string> hideable;
  /// The variables of the profile as it is read in a language, of a page of it ("" for the usual
  /// ones); nullptr where it cannot be read so.
  std::function<const tailor::Variables*(const std::string& language, const std::string& page)>
      said_in = {};
};

/// An option of a document, its variables filled in and checked.
struct DocumentOption {
  const OptionInfo* info = nullptr;
  std::vector<std::string> values;
  SourceSpan where;  // unknown where a row's file says it
};

/// All that makes one document of the profile. It points into the plan, which must outlive it.
struct DocumentRequest {
  std::uint64_t number = 0;  // of the batch's documents, from 0
  std::size_t row = 1;
  LineColumn row_at;
  SourceSpan row_where;
  std::shared_ptr<const Row> source_row;
  std::string variant;  // "a+b" of several; "" without one
  std::string language;
  std::optional<std::chrono::year_month_day> date;
  std::vector<const tailor::Operations*> layers;  // the weakest first
  std::vector<const Layer*> sources;              // whose operations these are
  std::vector<DocumentOption> options;            // each at most once, in the order of the table
  tailor::Variables variables;                    // columns, dimensions, options, and facts
  /// As texts of the plan have them, where the plan says another headline than the profile: theirs
  /// is the profile's, that of files and letters the one that is printed.
  std::optional<tailor::Variables> variables_in_plan;
  std::shared_ptr<const std::deque<Layer>> row_layers;  // which some of `layers` are of

  const tailor::Variables& of_texts() const {
    return variables_in_plan ? *variables_in_plan : variables;
  }

  /// nullptr where it is not given.
  const DocumentOption* option(std::string_view name) const;
};

/// A document for people: "row 3 (variant backend, de)".
std::string label_of(const DocumentRequest& request);

using RequestOrError = tl::expected<DocumentRequest, RowError>;

/// The files of a document, below the output folder. What is in its packet has no other file,
/// but for a letter that the plan names one for.
struct DocumentNames {
  std::string document;
  std::optional<std::string> letter = {};
  std::vector<PacketPart> packet = {};  // that `document` is put together from; none: it is the CV
};

/// What is wrong with a name that a request gives a file, at the plan's text that makes it.
RowError name_error(const NameTemplate& name, const DocumentRequest& request, NameFault fault);

tl::expected<DocumentNames, RowError> names_of(const Plan& plan, const DocumentRequest& request);

/// What a plan makes of a row, until it is known of which document: internal to batch/.
struct RowChoices {
  std::shared_ptr<const Row> row;
  std::shared_ptr<const std::deque<Layer>> layers;
  /// For each dimension those of its values that are left; none where the row says it all.
  std::vector<std::vector<const DimensionValue*>> values;
  std::vector<std::size_t> variants;  // that the row leaves open, if nothing chooses one
  std::uint64_t documents = 1;
};

/// The documents of a plan in the order of its rows, the last dimension changing first.
class DocumentStream {
 public:
  /// The plan must outlive the stream and its requests. More than `most` documents are an error.
  DocumentStream(const Plan& plan, std::unique_ptr<RowStream> rows, KnownFacts facts,
                 std::uint64_t most = kMostDocuments);

  /// The next document, or what is wrong with one or with a row; nullopt after the last.
  std::optional<RequestOrError> next();

 private:
  bool begin_row();

  const Plan& plan_;
  std::unique_ptr<RowStream> rows_;
  KnownFacts facts_;
  std::uint64_t most_;
  std::optional<RowChoices> current_;
  std::uint64_t next_of_row_ = 0;
  std::uint64_t documents_ = 0;
  std::deque<RowError> errors_;
  bool is_done_ = false;
};

}  // namespace cvpress::batch
