/* Test tool set: stands in for the icuuc.dll of Windows 10. Qt asks it for old character sets; there are none. */
#define SHOWN __declspec(dllexport)

SHOWN void *ucnv_open(const char *name, int *error)
{
    if (error)
        *error = 4; /* U_FILE_ACCESS_ERROR */
    return 0;
}
SHOWN void ucnv_close(void *converter) {}
SHOWN void ucnv_reset(void *converter) {}
SHOWN signed char ucnv_getMaxCharSize(void *converter) { return 1; }
SHOWN const char *ucnv_getName(void *converter, int *error)
{
    if (error)
        *error = 1; /* U_ILLEGAL_ARGUMENT_ERROR */
    return 0;
}
SHOWN const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    if (error)
        *error = 1;
    return 0;
}
SHOWN const char *ucnv_getAvailableName(int index) { return 0; }
SHOWN int ucnv_countAvailable(void) { return 0; }
SHOWN void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
SHOWN void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
SHOWN void ucnv_getToUCallBack(void) {}
SHOWN void ucnv_getFromUCallBack(void) {}
SHOWN void ucnv_setToUCallBack(void) {}
SHOWN void ucnv_setFromUCallBack(void) {}
SHOWN void ucnv_cbToUWriteUChars(void) {}
SHOWN void ucnv_cbFromUWriteUChars(void) {}
SHOWN void ucnv_toUnicode(void) {}
SHOWN void ucnv_fromUnicode(void) {}
SHOWN int ucnv_toUCountPending(void *converter, int *error) { return 0; }
SHOWN int ucnv_fromUCountPending(void *converter, int *error) { return 0; }
