/** Where the agency offers a blank. */
export interface FormSource {
  readonly form: string;
  readonly title: string;
  /** Address of the PDF itself. */
  readonly url: string;
  /** Page of the agency that tells about the form. */
  readonly page: string;
}
