// The options of what a document says, and of what is in its file besides the pages.
#pragma once

#include "cli/options.h"

namespace CLI {
class App;
}

namespace cvpress::cli {

/// Whose it is, and what the input leaves open.
void add_content_options(CLI::App& app, RenderCommand& render);

/// A letter in place of the résumé, and what its variables stand for.
void add_letter_options(CLI::App& app, RenderCommand& render);

/// Its date, and what is hidden from whom.
void add_version_options(CLI::App& app, RenderCommand& render);

/// Its date, what is hidden, the source inside, the self-check.
void add_document_options(CLI::App& app, RenderCommand& render);

}  // namespace cvpress::cli
