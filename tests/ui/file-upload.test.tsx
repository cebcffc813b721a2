import { FileUpload } from "#app/ui/file-upload.tsx";
import { fieldProps, type FieldOptions } from "#tests/support/field-options.ts";
import { compareFixtures } from "#tests/support/fixtures.ts";

interface Options extends FieldOptions {
  multiple?: boolean;
  attributes?: Record<string, string>;
}

const dropZone = "a file is chosen, not dropped: the page works the same without script";

compareFixtures<Options>("file-upload", {
  render: ({ multiple, attributes, value: _, ...options }) => (
    <FileUpload {...fieldProps(options)} {...attributes} multiple={multiple} />
  ),
  excluded: {
    enhanced: dropZone,
    "enhanced, with error message and hint": dropZone,
    "enhanced, multiple files": dropZone,
    "enhanced, custom wrapper classes and attributes": dropZone,
    translated: dropZone,
  },
});
