; The Windows set-up. Called with /DVERSION= /DSOURCE= (the program's folder) /DICON= /DOUTPUT= [/DPACKING=zlib].
;
;   setup.exe [/S] [/CurrentUser | /AllUsers] [/D=C:\folder]        (/D last, without quotation marks)
;   uninstall.exe [/S] [/EraseData] [_?=C:\folder]                  (_? makes it wait until it is done)
;
; Exit codes: 0 done, 1 stopped by the user, 2 stopped by the script, 5 no right to install for all users,
; 32 the program is running.
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh

!define TITLE "Brobyggaren"
!define REMOVE_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Brobyggaren"

Name "${TITLE}"
OutFile "${OUTPUT}"
RequestExecutionLevel highest
BrandingText "${TITLE} ${VERSION}"
ManifestDPIAware true
ManifestSupportedOS Win10
!ifndef PACKING
  !define PACKING "/SOLID lzma"
!endif
SetCompressor ${PACKING}
SetDateSave off
ShowInstDetails nevershow
ShowUninstDetails nevershow

Var ForAll      ; "1" when installing for everybody
Var MayForAll   ; "1" when this user may
Var ChoiceMe
Var ChoiceAll

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!insertmacro MUI_PAGE_WELCOME
Page custom WhoPage WhoLeave
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(RUN)"
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Swedish"
!insertmacro MUI_LANGUAGE "English"

LangString WELCOME ${LANG_SWEDISH} "Brobyggaren är ett uppslagsverk om romsk inkludering i Sverige. Det behöver inget nät, varken nu eller sedan.$\r$\n$\r$\nDet du själv har sparat finns kvar när du uppdaterar."
LangString WELCOME ${LANG_ENGLISH} "Brobyggaren is a reference work on the inclusion of Roma in Sweden. It needs no network, neither now nor later.$\r$\n$\r$\nWhat you have saved stays when you update."
LangString RUN ${LANG_SWEDISH} "Starta Brobyggaren"
LangString RUN ${LANG_ENGLISH} "Start Brobyggaren"
LangString WHO_TITLE ${LANG_SWEDISH} "Vem ska kunna använda programmet?"
LangString WHO_TITLE ${LANG_ENGLISH} "Who shall be able to use the program?"
LangString WHO_ME ${LANG_SWEDISH} "Bara jag"
LangString WHO_ME ${LANG_ENGLISH} "Only me"
LangString WHO_ALL ${LANG_SWEDISH} "Alla som använder den här datorn"
LangString WHO_ALL ${LANG_ENGLISH} "Everybody who uses this computer"
LangString NO_RIGHT ${LANG_SWEDISH} "För att installera åt alla på datorn behövs administratörsrättigheter. Utan /AllUsers installeras programmet bara åt dig."
LangString NO_RIGHT ${LANG_ENGLISH} "Installing for everybody on this computer takes administrator's rights. Without /AllUsers the program is installed for you only."
LangString RUNNING ${LANG_SWEDISH} "Brobyggaren är igång. Stäng programmet och försök igen."
LangString RUNNING ${LANG_ENGLISH} "Brobyggaren is running. Close it and try again."
LangString ERASE ${LANG_SWEDISH} "Ska även det du själv har sparat tas bort (anteckningar, bokmärken, inställningar)?$\r$\n$\r$\nSvarar du Nej finns det kvar om du installerar igen."
LangString ERASE ${LANG_ENGLISH} "Remove what you have saved as well (notes, bookmarks, settings)?$\r$\n$\r$\nIf you answer No, it is there when you install again."
LangString COLLECTION ${LANG_SWEDISH} "Samling från Brobyggaren"
LangString COLLECTION ${LANG_ENGLISH} "Brobyggaren collection"

VIProductVersion "${VERSION}.0"
!macro Describe LANGUAGE TEXT
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${TITLE}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${TEXT}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${TITLE}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "EUPL-1.2"
!macroend
!insertmacro Describe 1053 "Installerar Brobyggaren"
!insertmacro Describe 1033 "Installs Brobyggaren"

Function .onInit
  SetRegView 64
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    StrCpy $MayForAll "1"
  ${EndIf}
  ; An installation for everybody is brought up to date as one.
  ReadRegStr $0 HKCU "${REMOVE_KEY}" "InstallLocation"
  ReadRegStr $1 HKLM "${REMOVE_KEY}" "InstallLocation"
  ${If} $0 == ""
  ${AndIf} $1 != ""
  ${AndIf} $MayForAll == "1"
    StrCpy $ForAll "1"
  ${EndIf}
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/AllUsers" $R1
  ${IfNot} ${Errors}
    StrCpy $ForAll "1"
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/CurrentUser" $R1
  ${IfNot} ${Errors}
    StrCpy $ForAll ""
  ${EndIf}
  ${If} $ForAll == "1"
  ${AndIf} $MayForAll != "1"
    MessageBox MB_OK|MB_ICONSTOP "$(NO_RIGHT)" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
  Call ChooseFolder
FunctionEnd

; Where the program goes: what /D= says, else where it is already, else the usual place.
Function ChooseFolder
  ${If} $ForAll == "1"
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${REMOVE_KEY}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $ForAll == "1"
      StrCpy $INSTDIR "$PROGRAMFILES64\${TITLE}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${TITLE}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function WhoPage
  ${If} $MayForAll != "1"
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(WHO_TITLE)" ""
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 10u 10u 100% 14u "$(WHO_ME)"
  Pop $ChoiceMe
  ${NSD_CreateRadioButton} 10u 30u 100% 14u "$(WHO_ALL)"
  Pop $ChoiceAll
  ${If} $ForAll == "1"
    ${NSD_Check} $ChoiceAll
  ${Else}
    ${NSD_Check} $ChoiceMe
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function WhoLeave
  StrCpy $0 $ForAll
  ${NSD_GetState} $ChoiceAll $1
  StrCpy $ForAll ""
  ${If} $1 == ${BST_CHECKED}
    StrCpy $ForAll "1"
  ${EndIf}
  ${If} $0 != $ForAll
    StrCpy $INSTDIR ""
    Call ChooseFolder
  ${EndIf}
FunctionEnd

Function StartProgram
  Exec '"$INSTDIR\brobyggaren.exe"'
FunctionEnd

; Stops when the program is running: its own file cannot be written then.
!macro StopWhenRunning
  ${If} ${FileExists} "$INSTDIR\brobyggaren.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\brobyggaren.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
      SetErrorLevel 32
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro FileType ENDING CLASS TEXT
  WriteRegStr SHCTX "Software\Classes\.${ENDING}" "" "${CLASS}"
  WriteRegStr SHCTX "Software\Classes\${CLASS}" "" "${TEXT}"
  WriteRegStr SHCTX "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\brobyggaren.exe,0"
  WriteRegStr SHCTX "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\brobyggaren.exe" "%1"'
!macroend

!macro NoFileType ENDING CLASS
  ReadRegStr $0 SHCTX "Software\Classes\.${ENDING}" ""
  ${If} $0 == "${CLASS}"
    DeleteRegKey SHCTX "Software\Classes\.${ENDING}"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${CLASS}"
!macroend

Section
  SetRegView 64
  !insertmacro StopWhenRunning
  ; Only what belongs to the program is replaced: a folder brobyggaren-data beside it stays.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\brobyggaren.exe"
  WriteRegStr SHCTX "${REMOVE_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "${REMOVE_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${REMOVE_KEY}" "Publisher" "${TITLE}"
  WriteRegStr SHCTX "${REMOVE_KEY}" "DisplayIcon" "$INSTDIR\brobyggaren.exe"
  WriteRegStr SHCTX "${REMOVE_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${REMOVE_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${REMOVE_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${REMOVE_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${REMOVE_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${REMOVE_KEY}" "EstimatedSize" "$0"
  !insertmacro FileType "brosamling" "Brobyggaren.Samling" "$(COLLECTION)"
  ${RefreshShellIcons}
SectionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext current
  ReadRegStr $0 HKLM "${REMOVE_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    SetShellVarContext all
  ${EndIf}
FunctionEnd

Section "Uninstall"
  SetRegView 64
  !insertmacro StopWhenRunning
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\brobyggaren.exe"
  Delete "$INSTDIR\brobyggaren-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  !insertmacro NoFileType "brosamling" "Brobyggaren.Samling"
  DeleteRegKey SHCTX "${REMOVE_KEY}"
  ; What a person saved: asked for, and kept in a silent removal unless /EraseData says otherwise.
  SetShellVarContext current
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/EraseData" $R1
  ${IfNot} ${Errors}
    Goto erase
  ${EndIf}
  ${If} ${FileExists} "$APPDATA\${TITLE}\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(ERASE)" /SD IDNO IDYES erase
  ${EndIf}
  Goto done
  erase:
    RMDir /r "$APPDATA\${TITLE}"
  done:
  ${RefreshShellIcons}
SectionEnd
