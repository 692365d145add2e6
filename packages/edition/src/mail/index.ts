export { COMMON_PLACEHOLDERS, type MailPlaceholder, type MailPlaceholderKind } from './mail-placeholder.ts';
export {
  listMailProblems,
  parseMailSource,
  splitPlaceholders,
  type MailSource,
  type MailSourceProblem,
} from './mail-source.ts';
export {
  MAIL_TEMPLATES,
  isMailTemplate,
  placeholdersOf,
  secretsOf,
  type MailData,
  type MailTemplate,
  type MailTemplateFacts,
} from './mail-templates.ts';
