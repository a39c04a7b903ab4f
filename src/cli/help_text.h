// The words of --help, --version and the completion scripts.
#pragma once

#include <string>
#include <vector>

namespace cvpress::cli {

extern const char* const kVersionText;
extern const char* const kExamples;        // below `cvpress --help`
extern const char* const kRenderExamples;  // below `cvpress render --help`
extern const char* const kExtractExamples;
extern const char* const kVerifyExamples;
extern const char* const kCheckExamples;
extern const char* const kBatchExamples;
extern const char* const kSentNotes;
extern const char* const kDiffExamples;

/// An option as a shell completes it.
struct CompletionOption {
  std::string long_name;   // without dashes
  std::string short_name;  // "" for none
  bool takes_value = false;
  std::string description;
};

struct CompletionCommandLine {
  std::string name;
  std::string description;
  std::vector<CompletionOption> options;  // of its own commands too
  std::vector<std::string> words;         // what may follow it: commands, or a closed list
};

/// The script for "bash", "zsh" or "fish".
std::string completion_for(const std::string& shell,
                           const std::vector<CompletionCommandLine>& commands);

}  // namespace cvpress::cli
