// What the command line and the source say that a CV keeps to itself.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "cli/press.h"
#include "model/resume.h"
#include "privacy/hide.h"
#include "style/load_layout.h"

namespace cvpress::cli {

/// Names from `--hide`, divided at commas. What is no name is told, as text for the user.
std::string check_hidden(const std::string& names);

/// What the source says of audiences (`cvpress: {audience: {public: {hide: [phone]}}}`):
/// taken out of its wishes. Gives the names that `audience` hides; an audience that is not
/// there is an error, and so is a name of nothing.
std::set<std::string> take_audience(style::Wishes& wishes, const std::string& audience,
                                    Diagnostics& diagnostics);

/// What was taken out of a résumé.
struct KeptPrivate {
  std::vector<privacy::HiddenText> hidden;  // must not be in the PDF
  std::set<std::string> said;               // texts that other parts say all the same
};

/// Takes out what is to be hidden, and tells, as errors, what is said elsewhere all the same: but
/// for what other parts say of their own right. A place that may be meant is a warning.
KeptPrivate keep_private(const std::set<std::string>& names, const SourceMap& sources,
                         model::Resume& resume, Diagnostics& diagnostics);

/// Opens a PDF that was written and searches all of it; what is found is an error.
void prove_private(std::string_view pdf, const std::vector<privacy::HiddenText>& hidden,
                   Diagnostics& diagnostics);

/// The same of a document that is text.
void prove_private_text(std::string_view document, const std::vector<privacy::HiddenText>& hidden,
                        Diagnostics& diagnostics);

}  // namespace cvpress::cli
